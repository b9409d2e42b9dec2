/** Small rails: a goal's or measure's own targets among those of the other plans, one for each indicator. */
import type { Chart } from '../../charts/chart.ts';
import { smallRailChart } from '../../charts/rail/small.ts';
import { countPlansOf } from '../../corpus/counts.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Target } from '../../model/target.ts';
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

/** The rails of a goal's or measure's targets, one per indicator; none when no other plan has the indicator. */
export function toSmallRails(
  targets: Target[],
  { id: planId, textOf }: PublishedPlan,
  indicators: IndicatorTargets[],
): SmallRail[] {
  const rootId = textOf ?? planId;
  const ids = [...new Set(targets.map(({ indicatorId }) => indicatorId))];
  return ids.flatMap((id) => {
    const entry = indicators.find(({ indicator }) => indicator.id === id);
    if (entry === undefined) return [];
    const own = [...entry.targets, ...entry.inOtherTexts].filter(({ target }) => targets.includes(target));
    const others = entry.targets.filter(({ place }) => place.plan.id !== rootId);
    return others.length === 0 ? [] : [toSmallRail(entry, own, others)];
  });
}

/** All values of an indicator as strokes on one line. */
export function toOverviewRail(entry: IndicatorTargets): SmallRail {
  return toSmallRail(entry, [], entry.targets);
}

function toSmallRail({ indicator }: IndicatorTargets, own: TargetPlace[], others: TargetPlace[]): SmallRail {
  const { id, name, unit, states } = indicator;
  const finding = `${own.length > 0 ? '另 ' : ''}${sayOthers(others)}`;
  return {
    label: name,
    path: indicatorPath(id),
    finding,
    chart: smallRailChart({
      id: `s-${id}`,
      title: name,
      desc:
        own.length > 0
          ? `本规划 ${toRailTargets(own)
              .map(({ words }) => words)
              .join('，')}；${finding}`
          : finding,
      own: toRailTargets(own),
      others: toRailTargets(others),
      suffix: suffixOf(unit),
      limit: limitOf(unit, states),
    }),
  };
}

function sayOthers(others: TargetPlace[]): string {
  return `${String(countPlansOf(others))} 部规划：${formatRange(others.map(({ target }) => target))}`;
}
