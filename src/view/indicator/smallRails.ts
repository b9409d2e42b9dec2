/** Small rails: all values of an indicator in brief. */
import type { Chart } from '../../charts/chart.ts';
import { smallRailChart } from '../../charts/rail/small.ts';
import { countPlansOf } from '../../corpus/counts.ts';
import type { IndicatorTargets } from '../../corpus/indicatorTargets.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { formatRange } from '../../naming/targetWording.ts';
import { limitOf, suffixOf, toRailTargets } from './railFigure.ts';

export interface SmallRail {
  label: string;
  path: string;
  /** Its finding, in words. */
  finding: string;
  chart: Chart;
}

/** All values of an indicator as strokes on one line. */
export function toOverviewRail({ indicator, targets }: IndicatorTargets): SmallRail {
  const { id, name, unit, states } = indicator;
  const finding = `${String(countPlansOf(targets))} 部规划：${formatRange(targets.map(({ target }) => target))}`;
  return {
    label: name,
    path: indicatorPath(id),
    finding,
    chart: smallRailChart({
      id: `s-${id}`,
      title: name,
      desc: finding,
      own: [],
      others: toRailTargets(targets),
      suffix: suffixOf(unit),
      limit: limitOf(unit, states),
    }),
  };
}
