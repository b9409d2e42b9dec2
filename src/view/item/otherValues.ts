/** What other plans promise for the indicators of a goal or measure: the values as words, each with its place. */
import type { IndicatorTargets } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Target } from '../../model/target.ts';
import type { Link } from '../../naming/links.ts';
import { planLabel } from '../../naming/names.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { formatValue, formatYears } from '../../naming/targetWording.ts';

/** The values of one indicator in other plans. */
export interface OtherValues {
  indicator: Link;
  /** e.g. 腾冲儿童 ≤ 5‰（2030年），each a link to its goal or measure; at most eight. */
  values: Link[];
  /** The number of further values, which the page of the indicator has. */
  further: number;
}

/** More would not be read; the page of the indicator has them all. */
const most = 8;

/** For each indicator of these targets that another plan has too; `plan` is their own plan. */
export function toOtherValues(
  targets: readonly Target[],
  { id: planId, textOf }: PublishedPlan,
  indicators: readonly IndicatorTargets[],
): OtherValues[] {
  const rootId = textOf ?? planId;
  return [...new Set(targets.map(({ indicatorId }) => indicatorId))].flatMap((id): OtherValues[] => {
    const entry = indicators.find(({ indicator }) => indicator.id === id);
    const others = entry?.targets.filter(({ place }) => place.plan.id !== rootId) ?? [];
    if (entry === undefined || others.length === 0) return [];
    const { indicator } = entry;
    return [
      {
        indicator: { label: indicator.name, path: indicatorPath(indicator.id) },
        values: others.slice(0, most).map(({ target, place }) => {
          const years = formatYears(target);
          const value = `${formatValue(target)}${years === null ? '' : `（${years}）`}`;
          return { label: `${planLabel(place.plan)} ${value}`, path: pathOf(place) };
        }),
        further: Math.max(0, others.length - most),
      },
    ];
  });
}
