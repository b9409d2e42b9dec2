/**
 * Conditions: which records pass the filters of a query, and which targets answer its question about numbers.
 *
 * - A record passes when it has at least one of the wanted values of every filtered facet.
 * - A target fits a comparison when every value that reaches the target also meets the comparison: 95%以上 fits ≥ 90
 *   but not ≤ 98, because 99% would reach it too. A range fits when all of it does; 约 counts as the written number.
 *   For = only the written number counts, whatever the comparator. Units are not converted.
 */
import { fold } from '../../text/fold.ts';
import type { FacetName, FacetValues, IndexedTarget } from '../records/record.ts';
import { filteredFacets } from './query.ts';
import type { Comparison, Filters, NumberQuery, YearComparison } from './query.ts';

/** `passes({ kind: ['goal'] }, { kind: ['goal', 'measure'] }) // => true` */
export function passes(values: FacetValues, filters: Filters): boolean {
  return failedFacets(values, filters).length === 0;
}

/** The filtered facets that the values fail. */
export function failedFacets(values: FacetValues, filters: Filters): FacetName[] {
  return filteredFacets(filters).filter((facet) => {
    const has = values[facet] ?? [];
    return !(filters[facet] ?? []).some((wanted) => has.includes(wanted));
  });
}

/** True when the target answers the question. `fits(target, { indicator: '近视率', … }) // => true` */
export function fits(target: IndexedTarget, { indicator, value, unit, year, modality }: NumberQuery): boolean {
  return (
    fold(target.indicator).text.includes(fold(indicator).text) &&
    (unit === '' || target.unit === unit) &&
    (modality === '' || (target.modality === null) === (modality === 'firm')) &&
    (value === null || fitsValue(target, value.comparison, value.value)) &&
    (year === null || fitsYear(target.year, year.comparison, year.year))
  );
}

function fitsValue({ comparator, value }: IndexedTarget, comparison: Comparison, wanted: number): boolean {
  const { low, high, boundedBelow, boundedAbove } = toBounds({ comparator, value });
  if (comparison === 'eq') return low === wanted && high === wanted;
  return comparison === 'ge' ? boundedBelow && low >= wanted : boundedAbove && high <= wanted;
}

/** The numbers as written, and whether the values that reach the target end below and above. */
export interface TargetBounds {
  low: number;
  high: number;
  boundedBelow: boolean;
  boundedAbove: boolean;
}

/** `toBounds({ comparator: '>=', value: 95 }) // => { low: 95, high: 95, boundedBelow: true, boundedAbove: false }` for 95%以上 */
export function toBounds({ comparator, value }: Pick<IndexedTarget, 'comparator' | 'value'>): TargetBounds {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return {
    ...{ low, high },
    boundedBelow: ['>=', '>', '=', '~'].includes(comparator) || low !== high,
    boundedAbove: ['<=', '<', '=', '~'].includes(comparator) || low !== high,
  };
}

function fitsYear(year: number | null, comparison: YearComparison, wanted: number): boolean {
  if (year === null) return false;
  if (comparison === 'in') return year === wanted;
  return comparison === 'until' ? year <= wanted : year >= wanted;
}
