/**
 * Numbers as numbers: a question over targets, and when a target answers it.
 *
 * A target fits a comparison when whoever reaches it fulfils the comparison for certain: 95%以上 fits ≥ 90 but not
 * ≤ 98, for 99% would reach it too. A range fits when all of it does; 约 counts as the number written. For = the number
 * written decides, whatever stands before it. Units are not converted. A target whose words name no year is due in the
 * last year of its plan.
 */
import { fold } from '../../text/fold.ts';
import type { Comparison, NumberQuery, YearComparison } from './numberQuery.ts';

export const targetFile = (planId: string): string => `targets/${planId}.json`;

/** A target as the index keeps it. */
export interface IndexedTarget {
  /** The indicator, as the plan words it. */
  indicator: string;
  comparator: string;
  value: number | [low: number, high: number];
  unit: string;
  /** By when: the year its words name, else the last of its plan; null when neither is known. */
  year: number | null;
  /** True when its own words name the year. */
  yearStated: boolean;
  /** Value and unit as the site writes them, e.g. ≥ 95%. */
  shown: string;
  /** The words it was read from, verbatim. */
  quote: string;
}

/** Targets of the records of a plan, by the record's place in the catalogue. */
export type TargetTable = Record<string, IndexedTarget[]>;

/** True when the target answers the question. `fits(target, { indicator: '近视率', … }) // => true` */
export function fits(target: IndexedTarget, { indicator, value, unit, year }: NumberQuery): boolean {
  return (
    fold(target.indicator).text.includes(fold(indicator).text) &&
    (unit === '' || target.unit === unit) &&
    (value === null || fitsValue(target, value.comparison, value.value)) &&
    (year === null || fitsYear(target.year, year.comparison, year.year))
  );
}

function fitsValue({ comparator, value }: IndexedTarget, comparison: Comparison, asked: number): boolean {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  if (comparison === 'eq') return low === asked && high === asked;
  const boundedBelow = ['>=', '>', '=', '~'].includes(comparator) || low !== high;
  const boundedAbove = ['<=', '<', '=', '~'].includes(comparator) || low !== high;
  return comparison === 'ge' ? boundedBelow && low >= asked : boundedAbove && high <= asked;
}

function fitsYear(year: number | null, comparison: YearComparison, asked: number): boolean {
  if (year === null) return false;
  if (comparison === 'in') return year === asked;
  return comparison === 'until' ? year <= asked : year >= asked;
}
