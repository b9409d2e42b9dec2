/**
 * A query, with every condition it can have, and its one written form, the search part of an address.
 *
 * `?q=近视&kind=goal` finds 近视 among goals.
 *
 * Loaded by the search page, so nothing of the engine is imported here.
 */
import { facetNames } from '../records/record.ts';
import type { FacetName } from '../records/record.ts';

/** Best first, or in the order of the plans and their texts. */
const sorts = ['relevance', 'text'] as const;
type Sort = (typeof sorts)[number];

/** What is listed: the texts that answer, or the numbers that they promise about the words. */
const views = ['texts', 'numbers'] as const;
export type View = (typeof views)[number];

/** How numbers are listed: those about the words first, by a column, or by a column from its end. */
export const numberOrders = ['indicator', 'quote', 'value', 'year', 'place', 'leads'] as const;
export type NumberOrder = 'relevance' | (typeof numberOrders)[number] | `-${(typeof numberOrders)[number]}`;

/** Wanted values by facet; a facet that is absent or empty is not filtered. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

const comparisons = ['ge', 'le', 'eq'] as const;
export type Comparison = (typeof comparisons)[number];
const yearComparisons = ['until', 'in', 'from'] as const;
export type YearComparison = (typeof yearComparisons)[number];

/** Targets that the words promise outright, or those with a hedge (鼓励, 力争). */
const modalities = ['firm', 'hedged'] as const;
type Modality = (typeof modalities)[number];

/** A question about targets 目标值; every part may be left out. conditions.ts says which targets answer it. */
export interface NumberQuery {
  /** Words of the indicator's name; '' for any. */
  indicator: string;
  value: { comparison: Comparison; value: number } | null;
  /** '' for any. */
  unit: string;
  year: { comparison: YearComparison; year: number } | null;
  /** '' for any. */
  modality: Modality | '';
}

export interface Query {
  /** As typed: terms separated by blanks. */
  terms: string;
  /** True when every term is taken as characters: nothing is understood, mended or set aside. */
  literal: boolean;
  /** Whether second texts of plans are searched as well. */
  texts: 'plans' | 'all';
  /** Other names of a term that the reader has chosen: a record that contains one of them matches too. */
  also: readonly string[];
  /** True when a record matches that contains all pairs of characters of a term. */
  near: boolean;
  /** True when matches that straddle two other words do not count. */
  whole: boolean;
  filters: Filters;
  /** null: no question about targets. */
  numbers: NumberQuery | null;
  sort: Sort;
  view: View;
  /** The order of numbers. */
  order: NumberOrder;
}

/** A question about targets with no condition yet. */
export const anyNumber: NumberQuery = { indicator: '', value: null, unit: '', year: null, modality: '' };

/** The empty query, which finds nothing; `{ ...emptyQuery, terms: '近视' }` finds a word. */
export const emptyQuery: Query = {
  terms: '',
  literal: false,
  texts: 'plans',
  also: [],
  near: false,
  whole: false,
  filters: {},
  numbers: null,
  sort: 'relevance',
  view: 'texts',
  order: 'relevance',
};

/** The facets that are filtered. `filteredFacets({ plan: [], kind: ['goal'] }) // => ['kind']` */
export function filteredFacets(filters: Filters): FacetName[] {
  return facetNames.filter((facet) => (filters[facet] ?? []).length > 0);
}

/** True when a query has conditions besides words. Without words it lists every record that meets them. */
export function hasConditions({ filters, numbers }: Query): boolean {
  return numbers !== null || filteredFacets(filters).length > 0;
}

/**
 * The parameters of the address, always in the same order; everything else is left out.
 * `toParams({ ...emptyQuery, terms: '近视' }).toString() // => 'q=%E8%BF%91%E8%A7%86'`
 */
export function toParams(query: Query): URLSearchParams {
  const { terms, literal, also, near, whole, filters, numbers, sort, view, order } = query;
  const params = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') params.append(name, value);
  };
  set('q', terms);
  set('literal', literal ? '1' : '');
  for (const name of also) set('also', name);
  set('near', near ? '1' : '');
  set('whole', whole ? '1' : '');
  for (const facet of facetNames) for (const value of filters[facet] ?? []) set(facet, value);
  set('indicator', numbers?.indicator ?? '');
  if (numbers?.value) set(numbers.value.comparison, String(numbers.value.value));
  set('unit', numbers?.unit ?? '');
  if (numbers?.year) set(numbers.year.comparison, String(numbers.year.year));
  set('modality', numbers?.modality ?? '');
  set('sort', sort === 'relevance' ? '' : sort);
  set('view', view === 'texts' ? '' : view);
  set('order', order === 'relevance' ? '' : order);
  return params;
}

/** The query of an address. Unknown parameters and values are ignored. */
export function fromParams(params: URLSearchParams): Query {
  return {
    ...termsOf(params),
    texts: 'plans',
    also: distinct(params.getAll('also')),
    near: params.get('near') === '1',
    whole: params.get('whole') === '1',
    filters: toFilters(params),
    numbers: toNumbers(params),
    sort: sorts.find((known) => known === params.get('sort')) ?? 'relevance',
    view: views.find((known) => known === params.get('view')) ?? 'texts',
    order: toOrder(params.get('order') ?? ''),
  };
}

/** The words of the query of an address, and whether they are mere characters. */
export function termsOf(params: URLSearchParams): Pick<Query, 'terms' | 'literal'> {
  return { terms: (params.get('q') ?? '').trim(), literal: params.get('literal') === '1' };
}

function toOrder(written: string): NumberOrder {
  for (const column of numberOrders) {
    if (written === column) return column;
    if (written === `-${column}`) return `-${column}`;
  }
  return 'relevance';
}

function toFilters(params: URLSearchParams): Filters {
  const wanted = facetNames.map((facet) => [facet, distinct(params.getAll(facet))] as const);
  return Object.fromEntries(wanted.filter(([, values]) => values.length > 0));
}

function toNumbers(params: URLSearchParams): NumberQuery | null {
  const indicator = (params.get('indicator') ?? '').trim();
  const unit = params.get('unit') ?? '';
  const value = firstNumber(params, comparisons);
  const year = firstNumber(params, yearComparisons);
  const modality = modalities.find((known) => known === params.get('modality')) ?? '';
  if (indicator === '' && unit === '' && value === null && year === null && modality === '') return null;
  return {
    indicator,
    unit,
    modality,
    value: value === null ? null : { comparison: value.name, value: value.number },
    year: year === null ? null : { comparison: year.name, year: year.number },
  };
}

function firstNumber<Name extends string>(params: URLSearchParams, names: readonly Name[]) {
  for (const name of names) {
    const written = (params.get(name) ?? '').normalize('NFKC').trim();
    if (/^-?\d+(\.\d+)?$/.test(written)) return { name, number: Number(written) };
  }
  return null;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
}
