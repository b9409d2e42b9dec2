/** The plans of targets, by name. */
import { countPlansOf } from '../../corpus/counts.ts';
import type { TargetPlace } from '../../corpus/indicatorTargets.ts';
import { planLabel } from '../../naming/names.ts';

/** The most plans that are all named, and how many are of more. */
const [MOST, FIRST] = [8, 3];

/** `sayPlans(targets) // => '聊城儿童、榆树儿童'`, `'聊城儿童、榆树儿童、腾冲儿童等 12 部规划'` */
export function sayPlans(targets: TargetPlace[]): string {
  const plans = countPlansOf(targets);
  const names = [...new Set(targets.map(({ place }) => planLabel(place.plan)))];
  return plans > MOST ? `${names.slice(0, FIRST).join('、')}等 ${String(plans)} 部规划` : names.join('、');
}
