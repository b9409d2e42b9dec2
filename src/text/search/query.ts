/** A query: everything a reader can ask for. Its address in the page is its one written form. */
import type { Filters } from './filters.ts';

/** Best first, or in the order of the plans and their texts. */
export const sorts = ['relevance', 'text'] as const;
export type Sort = (typeof sorts)[number];

export interface Query {
  /** As typed: terms separated by blanks. */
  terms: string;
  filters: Filters;
  sort: Sort;
}

/** Asks for nothing and finds nothing; `{ ...emptyQuery, terms: '近视' }` asks for a word. */
export const emptyQuery: Query = { terms: '', filters: {}, sort: 'relevance' };
