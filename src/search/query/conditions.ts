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
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  if (comparison === 'eq') return low === wanted && high === wanted;
  const boundedBelow = ['>=', '>', '=', '~'].includes(comparator) || low !== high;
  const boundedAbove = ['<=', '<', '=', '~'].includes(comparator) || low !== high;
  return comparison === 'ge' ? boundedBelow && low >= wanted : boundedAbove && high <= wanted;
}

function fitsYear(year: number | null, comparison: YearComparison, wanted: number): boolean {
  if (year === null) return false;
  if (comparison === 'in') return year === wanted;
  return comparison === 'until' ? year <= wanted : year >= wanted;
}
