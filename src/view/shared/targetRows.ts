/** Targets 目标值 as a table shows them: our words for comparator and unit, the plan's own words as quote. */
import type { Target } from '../../model/target.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { formatValue, formatYears } from '../../naming/targetWording.ts';

export interface TargetRow {
  indicator: string;
  /** The page that sets it beside other plans; null for a target that stands alone. */
  path: string | null;
  /** Where it holds; null when the words do not narrow it. */
  scope: string | null;
  /** e.g. ≤ 38%. */
  value: string;
  /** e.g. 到2025年；以2020年为基数; null when the words name no year. */
  years: string | null;
  /** The words it was read from. */
  quote: string;
}

export function toTargetRows(targets: Target[]): TargetRow[] {
  return targets.map((target) => ({
    indicator: target.indicator,
    path: target.indicatorId === null ? null : indicatorPath(target.indicatorId),
    scope: target.scope,
    value: formatValue(target),
    years: formatYears(target),
    quote: target.quote,
  }));
}
