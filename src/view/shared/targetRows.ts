/** Targets 目标值 as a table shows them: this site's words for comparator and unit, the plan's own words as quote. */
import type { Target } from '../../model/target.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { formatScope, formatValue, formatYears } from '../../naming/targetWording.ts';

export interface ShownTarget {
  indicator: string;
  /** The page that compares it with other plans; null for a target without a registered indicator. */
  path: string | null;
  /** The places it applies to; null when the words do not limit it. */
  scope: string | null;
  /** e.g. ≤ 38%. */
  value: string;
  /** The hedge as written; null when the words promise outright. */
  modality: string | null;
  /** e.g. 到2025年；以2020年为基数; null when the words name no year. */
  years: string | null;
  /** The words it was parsed from. */
  quote: string;
}

export function toTargetRows(targets: Target[]): ShownTarget[] {
  return targets.map(toTargetRow);
}

export function toTargetRow(target: Target): ShownTarget {
  return {
    indicator: target.indicator,
    path: target.indicatorId === null ? null : indicatorPath(target.indicatorId),
    scope: formatScope(target),
    value: unbroken(formatValue(target)),
    modality: target.modality,
    years: formatYears(target),
    quote: target.quote,
  };
}

/** The sign of comparison stays on the line of its number. `unbroken('≤ 38%') // => '≤\u00a038%'` */
export function unbroken(value: string): string {
  return value.replace(/^(\S) /u, '$1\u00a0');
}
