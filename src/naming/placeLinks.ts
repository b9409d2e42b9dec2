/** Names and addresses of goals and measures, whichever of the two they are. */
import { commitmentOf, kindOf } from '../corpus/places.ts';
import type { Place } from '../corpus/places.ts';
import type { Link } from './links.ts';
import { commitmentName, shortPlanName } from './names.ts';
import { goalPath, measurePath } from './routes/itemRoutes.ts';

/** Path of its page. */
export function pathOf(place: Place): string {
  return 'goal' in place ? goalPath(place.goal.id) : measurePath(place.measure.id);
}

/**
 * What it is called within its plan.
 *
 * nameInPlan(place) // => '儿童与健康 主要目标3'
 */
export function nameInPlan(place: Place): string {
  return `${place.domain.heading} ${commitmentName(kindOf(place), commitmentOf(place).num)}`;
}

/** A link to it that names plan, domain and number: 聊城儿童规划 儿童与健康 主要目标3. */
export function toPlaceLink(place: Place): Link {
  return { label: `${shortPlanName(place.plan)} ${nameInPlan(place)}`, path: pathOf(place) };
}
