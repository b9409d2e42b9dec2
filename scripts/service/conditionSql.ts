/**
 * A query → conditions in SQL with bound values: the literal semantics of src/search, compared with it by
 * tests/corpus/service.test.ts.
 */
import { isNumberWord } from '../../src/search/query/aboutWord.ts';
import { filteredFacets, hasConditions } from '../../src/search/query/query.ts';
import type { NumberQuery, Query } from '../../src/search/query/query.ts';
import { parseTerms } from '../../src/search/query/terms.ts';
import { isNumberFacet } from '../../src/search/records/record.ts';
import type { FacetName } from '../../src/search/records/record.ts';
import { fold } from '../../src/text/fold.ts';
import type { SqlValue } from './sqlStore.ts';

/** Conditions that all hold, and the values they name. */
export interface SqlCondition {
  /** Without any, everything passes. */
  all: string[];
  values: Record<string, SqlValue>;
}

/** True for a query that asks nothing: no words and no conditions, or nothing but punctuation. */
export function asksNothing(query: Query): boolean {
  if (parseTerms(query.terms).length > 0) return false;
  return query.terms.trim() !== '' || !hasConditions(query);
}

/** The records that have all words, or with `some` one of them. `conditionsOfWords(['近视']).all[0] // => 'position(folded, {word0:String}) > 0 AND …'` */
export function conditionsOfWords(terms: readonly string[], among: 'all' | 'some' = 'all'): SqlCondition {
  const each = terms.map(
    // position decides; LIKE lets the table leave out what has not even the pairs of characters.
    (_, at) => `(position(folded, {word${at}:String}) > 0 AND folded LIKE {like${at}:String})`,
  );
  const values = terms.flatMap((term, at) => [
    [`word${at}`, term],
    [`like${at}`, `%${term.replace(/[\\%_]/g, '\\$&')}%`],
  ]);
  const all = among === 'all' || each.length === 0 ? each : [`(${each.join(' OR ')})`];
  return { all, values: Object.fromEntries(values) as Record<string, SqlValue> };
}

const facetColumns: Readonly<Partial<Record<FacetName, string>>> = {
  plan: 'plan IN {plan:Array(String)}',
  region: 'region IN {region:Array(String)}',
  audience: 'audience IN {audience:Array(String)}',
  kind: 'kind IN {kind:Array(String)}',
  // '' is a record without a domain, and no value that can be wanted.
  domain: 'domain IN {domain:Array(String)}',
  lead: 'hasAny(lead, {lead:Array(String)})',
  responsible: 'hasAny(responsible, {responsible:Array(String)})',
};

/** The filters of both tables; a second text of a plan counts when it is chosen itself. */
export function conditionsOfFacets({ filters }: Pick<Query, 'filters'>): SqlCondition {
  const columns = filteredFacets(filters).filter((facet) => !isNumberFacet(facet));
  return {
    all: [...columns.flatMap((facet) => facetColumns[facet] ?? []), columns.includes('plan') ? '1' : 'other_text = 0'],
    values: Object.fromEntries(columns.map((facet) => [facet, filters[facet] ?? []])),
  };
}

/** True when a record needs a number that meets conditions. */
export function asksNumbers({ filters, numbers }: Query): boolean {
  return numbers !== null || filteredFacets(filters).some(isNumberFacet);
}

/** The targets that are about all words and meet the question about numbers, among those of any record. */
export function conditionsOfNumbers(query: Query): SqlCondition {
  const terms = parseTerms(query.terms);
  const { year = [], number = [] } = query.filters;
  const asked = query.numbers === null ? { all: [], values: {} } : conditionsOfQuestion(query.numbers);
  return {
    all: [
      ...terms.map(aboutCondition),
      ...asked.all,
      ...(year.length > 0 ? ['toString(year) IN {year:Array(String)}'] : []),
      // Every number has this one value.
      ...(number.length > 0 && !number.includes('yes') ? ['0'] : []),
    ],
    values: {
      ...Object.fromEntries(terms.map((term, at) => [`word${at}`, term])),
      ...asked.values,
      ...(year.length > 0 ? { year } : {}),
    },
  };
}

/** The rules of aboutWord.ts for one word: named by it; else in its part of the sentence, and no rival is named by it. */
function aboutCondition(term: string, at: number): string {
  const word = `{word${at}:String}`;
  const own = isNumberWord(term) ? 'folded_quote' : 'folded_part';
  const rival = `arrayExists(rival -> position(rival, ${word}) > 0, rival_indicators) OR has(rival_families, ${word})`;
  return `(folded_family = ${word} OR position(folded_indicator, ${word}) > 0 OR (position(${own}, ${word}) > 0 AND NOT (${rival})))`;
}

const comparisons = {
  eq: 'low = {value:Float64} AND high = {value:Float64}',
  ge: 'bounded_below = 1 AND low >= {value:Float64}',
  le: 'bounded_above = 1 AND high <= {value:Float64}',
};
const yearComparisons = {
  in: 'year = {due:Float64}',
  until: 'year <= {due:Float64}',
  from: 'year >= {due:Float64}',
};
const modalities = { firm: 'modality IS NULL', hedged: 'modality IS NOT NULL' };

/** The rules of conditions.ts. */
function conditionsOfQuestion({ indicator, value, unit, year, modality }: NumberQuery): SqlCondition {
  const named = fold(indicator).text;
  return {
    all: [
      ...(named === '' ? [] : ['position(folded_indicator, {indicator:String}) > 0']),
      ...(value === null ? [] : [comparisons[value.comparison]]),
      ...(unit === '' ? [] : ['unit = {unit:String}']),
      ...(year === null ? [] : [yearComparisons[year.comparison]]),
      ...(modality === '' ? [] : [modalities[modality]]),
    ],
    values: {
      ...(named === '' ? {} : { indicator: named }),
      ...(value === null ? {} : { value: value.value }),
      ...(unit === '' ? {} : { unit }),
      ...(year === null ? {} : { due: year.year }),
    },
  };
}

/** Several as one. */
export function joinConditions(...conditions: readonly SqlCondition[]): SqlCondition {
  return {
    all: conditions.flatMap(({ all }) => all),
    values: Object.assign({}, ...conditions.map(({ values }) => values)) as Record<string, SqlValue>,
  };
}

/** `toWhere({ all: ['kind IN {kind:Array(String)}'], values: … }) // => 'WHERE kind IN {kind:Array(String)}'` */
export function toWhere({ all }: SqlCondition): string {
  return all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`;
}
