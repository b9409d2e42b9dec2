/** A query from question to answer, as the search page shows it. */
import type { Engine, FoundRecord } from './engineTypes.ts';
import type { FacetCounts } from './facetCounts.ts';
import type { Hit } from './hit.ts';
import type { Query } from '../query/query.ts';
import type { RecordKind } from '../records/record.ts';
import type { Suggestions } from '../suggest/suggest.ts';

export interface Results {
  /** The terms searched for, folded; empty when the query holds nothing to search. */
  terms: string[];
  /** Where nothing was found, how many records hold each term, before any filter. */
  termCounts: number[] | null;
  /** Exact: so many hits can be read. */
  total: number;
  kinds: Record<RecordKind, number>;
  /** The first hits, as many as were asked for. */
  first: Hit[];
  /** What to offer beside the hits. */
  suggestions: Suggestions;
  /** The counts beside the filters. */
  facets(): Promise<FacetCounts>;
  /** The hits from one place up to another, counted from 0; all of them when no end is given. */
  hits(from?: number, to?: number): Promise<Hit[]>;
  /** All hits with all that is known of each, for an export. */
  records(): Promise<FoundRecord[]>;
}

/** What is sure to be shown, and so is asked for with the question. */
export interface Wanted {
  /** So many hits. */
  hits: number;
  /** The counts beside the filters. */
  facets: boolean;
}

/** The answer to a query. Rejects with SearchUnavailable. */
export async function runQuery(engine: Engine, query: Query, wanted: Wanted): Promise<Results> {
  const answering = engine.answer(query, wanted.hits);
  let counting = wanted.facets ? engine.count(query) : undefined;
  // Whoever asks for the counts is told; the hits are shown without them.
  counting?.catch(() => (counting = undefined));
  const { found, hits, suggestions } = await answering;
  const { terms, termCounts, ids, kinds } = found;
  return {
    terms,
    termCounts,
    total: ids.length,
    kinds,
    first: hits,
    suggestions,
    facets: () => (counting ??= engine.count(query)),
    hits: (from = 0, to = ids.length) => engine.read(ids.slice(from, to), query),
    records: () => engine.readWhole(ids, query),
  };
}
