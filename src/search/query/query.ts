/** A query: everything a reader can ask for. Its address in the page is its one written form (queryAddress.ts). */
import { filteredFacets } from './filters.ts';
import type { Filters } from './filters.ts';
import type { NumberQuery } from './numberQuery.ts';

/** Best first, or in the order of the plans and their texts. */
export const sorts = ['relevance', 'text'] as const;
export type Sort = (typeof sorts)[number];

export interface Query {
  /** As typed: terms separated by blanks. */
  terms: string;
  /** Other names of a term, chosen by the reader: a record that holds one of them holds the term. */
  also: readonly string[];
  /** True when a record that has all pairs of characters of a term will do. */
  near: boolean;
  /** True when a term that lies across two other words does not count. */
  whole: boolean;
  filters: Filters;
  /** Asked of the targets of a record; null asks for none. */
  numbers: NumberQuery | null;
  sort: Sort;
}

/** Asks for nothing and finds nothing; `{ ...emptyQuery, terms: '近视' }` asks for a word. */
export const emptyQuery: Query = {
  terms: '',
  also: [],
  near: false,
  whole: false,
  filters: {},
  numbers: null,
  sort: 'relevance',
};

/** True when a query asks for more than words: alone, its conditions list everything they leave. */
export function hasConditions({ filters, numbers }: Query): boolean {
  return numbers !== null || filteredFacets(filters).length > 0;
}
