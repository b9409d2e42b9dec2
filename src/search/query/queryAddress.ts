/** A query as the search part of an address, and back: `?q=近视&kind=goal`. What is asked for by no one is left out. */
import { facetNames } from './filters.ts';
import type { Filters } from './filters.ts';
import { comparisons, yearComparisons } from './numberQuery.ts';
import type { NumberQuery } from './numberQuery.ts';
import { sorts } from './query.ts';
import type { Query } from './query.ts';

/** The parameters, always in the same order. `toParams({ ...emptyQuery, terms: '近视' }).toString() // => 'q=%E8%BF%91…'` */
export function toParams({ terms, also, near, whole, filters, numbers, sort }: Query): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') params.append(name, value);
  };
  set('q', terms);
  for (const name of also) set('also', name);
  set('near', near ? '1' : '');
  set('whole', whole ? '1' : '');
  for (const facet of facetNames) for (const value of filters[facet] ?? []) set(facet, value);
  set('indicator', numbers?.indicator ?? '');
  if (numbers?.value) set(numbers.value.comparison, String(numbers.value.value));
  set('unit', numbers?.unit ?? '');
  if (numbers?.year) set(numbers.year.comparison, String(numbers.year.year));
  set('sort', sort === 'relevance' ? '' : sort);
  return params;
}

/** The query that an address asks; what it does not understand is not asked. */
export function fromParams(params: URLSearchParams): Query {
  const sort = sorts.find((known) => known === params.get('sort')) ?? 'relevance';
  return {
    terms: (params.get('q') ?? '').trim(),
    also: distinct(params.getAll('also')),
    near: params.get('near') === '1',
    whole: params.get('whole') === '1',
    filters: toFilters(params),
    numbers: toNumbers(params),
    sort,
  };
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
  if (indicator === '' && unit === '' && value === null && year === null) return null;
  return {
    indicator,
    unit,
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
