/** A question over targets 目标值. When a target answers it, numbers.ts says. */

export const comparisons = ['ge', 'le', 'eq'] as const;
export type Comparison = (typeof comparisons)[number];
export const yearComparisons = ['until', 'in', 'from'] as const;
export type YearComparison = (typeof yearComparisons)[number];

/** What is asked of a target; every part may be left out. */
export interface NumberQuery {
  /** Words of the indicator's name; '' for any. */
  indicator: string;
  value: { comparison: Comparison; value: number } | null;
  /** '' for any. */
  unit: string;
  year: { comparison: YearComparison; year: number } | null;
}
