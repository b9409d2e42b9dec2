/**
 * The numbers of texts that a query is about. Every condition on a number speaks of one and the same: about the words, of
 * the value and unit asked, due in the year asked. A text that has the word, and another number, does not meet it.
 */
import type { OpenIndex } from '../index/openIndex.ts';
import { valuesFor } from '../index/planTables.ts';
import { getPlace } from '../index/recordPlaces.ts';
import { fits } from '../query/conditions.ts';
import { isAbout, judgeTargets } from '../query/aboutWord.ts';
import { filteredFacets } from '../query/query.ts';
import { isNumberFacet } from '../records/record.ts';
import type { FacetValues, IndexedTarget } from '../records/record.ts';
import type { Asked } from './asked.ts';

type Conditions = Pick<Asked, 'wanted' | 'meant' | 'numbers' | 'filters'>;

/** True when texts without a number that meets the conditions are no hits, whatever the filters. */
export function asksForNumbers({ meant, numbers }: Pick<Asked, 'meant' | 'numbers'>): boolean {
  return numbers !== null || (meant !== null && meant.years.length > 0);
}

/** True when the filters speak of numbers. */
export function filtersNumbers({ filters }: Pick<Asked, 'filters'>): boolean {
  return filteredFacets(filters).some(isNumberFacet);
}

/** The numbers of each record that meet everything but the filters. Plans without one due in a year asked are not read. */
export async function matchedNumbers(
  ids: readonly string[],
  asked: Conditions,
  { tables, places }: OpenIndex,
): Promise<IndexedTarget[][]> {
  const years = asked.meant?.years ?? [];
  const isDue = (id: string): boolean =>
    years.length === 0 || years.some(({ year }) => getPlace(places, id).plan.years.includes(year));
  const due = ids.filter(isDue);
  const targets = await tables.targetsOf(due);
  const found = new Map(due.map((id, at) => [id, keepAsked(targets[at] ?? [], asked)]));
  return ids.map((id) => found.get(id) ?? []);
}

/** Those of them that pass the filters too: what a hit shows, and an export gives. */
export async function shownNumbers(
  ids: readonly string[],
  asked: Conditions,
  index: OpenIndex,
): Promise<IndexedTarget[][]> {
  return (await matchedNumbers(ids, asked, index)).map((targets) =>
    targets.filter((target) => passesYear(target, asked)),
  );
}

/** The facet values of each record that its filters need. */
export async function filteredValues(
  ids: readonly string[],
  asked: Conditions,
  index: OpenIndex,
): Promise<FacetValues[]> {
  const values = await index.tables.valuesOf(ids, valuesFor(asked.filters));
  return filtersNumbers(asked) ? withNumberValues(ids, values, asked, index) : values;
}

/** The values with those of the facets of numbers, which depend on what is asked. */
export async function withNumberValues(
  ids: readonly string[],
  values: readonly FacetValues[],
  asked: Conditions,
  index: OpenIndex,
): Promise<FacetValues[]> {
  const matched = await matchedNumbers(ids, asked, index);
  return values.map((own, at) => ({ ...own, ...toNumberValues(matched[at] ?? []) }));
}

/** The values for a record with these. `toNumberValues([托位2025]) // => { year: ['2025'], number: ['yes'] }` */
export function toNumberValues(targets: readonly IndexedTarget[]): Pick<FacetValues, 'year' | 'number'> {
  const years = targets.flatMap(({ year }) => (year === null ? [] : [String(year)]));
  return { year: [...new Set(years)], number: targets.length > 0 ? ['yes'] : [] };
}

function keepAsked(targets: readonly IndexedTarget[], asked: Conditions): IndexedTarget[] {
  return judgeTargets(targets, asked.wanted)
    .filter(({ about }) => asked.wanted.terms.length === 0 || isAbout(about))
    .map(({ target }) => target)
    .filter((target) => meetsAsked(target, asked));
}

/** True when the number has the value, the unit, the hedge and the year that the question asks. */
export function meetsAsked(target: IndexedTarget, { meant, numbers }: Pick<Asked, 'meant' | 'numbers'>): boolean {
  const years = meant?.years ?? [];
  const due = years.length === 0 || years.some(({ year }) => year === target.year);
  return due && (numbers === null || fits(target, numbers));
}

/** True when the number is due in a year that is filtered. */
function passesYear({ year }: IndexedTarget, { filters }: Pick<Asked, 'filters'>): boolean {
  const wanted = filters.year ?? [];
  return wanted.length === 0 || (year !== null && wanted.includes(String(year)));
}
