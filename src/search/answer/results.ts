/**
 * The engine's answers, and the results that the search page works with. The types are the same in a worker, on the
 * page and in a script.
 */
import type { PlanEntry } from '../index/bundleList.ts';
import type { Query } from '../query/query.ts';
import type { RecordKind, SearchRecord } from '../records/record.ts';
import type { Suggestions } from '../suggest/suggestions.ts';
import type { FacetCounts } from './facetCounts.ts';
import type { Hit } from './hit.ts';

export interface Engine {
  find(query: Query): Promise<HitList>;
  /**
   * The hits, the first of them in full, and suggestions: all at once, so that page and worker exchange one message
   * each.
   */
  answer(query: Query, hitCount: number): Promise<Answer>;
  /** The counts beside the filters. */
  count(query: Query): Promise<FacetCounts>;
  /** The hits with these ids, as shown for this query, in the same order. */
  read(ids: readonly string[], query: Query): Promise<Hit[]>;
  /** The hits with all data of each record. */
  readWhole(ids: readonly string[], query: Query): Promise<FoundRecord[]>;
}

/** The hits of a query, by their ids. */
export interface HitList {
  /** The terms searched for, folded; empty when the query contains nothing to search. */
  terms: string[];
  /** When nothing was found: the number of records that match each term, in the order of the terms, before any filter. */
  termCounts: number[] | null;
  /** In the order the query wants. */
  ids: string[];
  /** Number of hits of each kind. */
  kinds: Record<RecordKind, number>;
}

/** Everything shown for a query except the counts beside the filters. */
interface Answer {
  found: HitList;
  /** The first hits, as many as requested. */
  hits: Hit[];
  suggestions: Suggestions;
}

/** A hit as an export needs it. */
export interface FoundRecord {
  record: SearchRecord;
  plan: PlanEntry;
  hit: Hit;
}

/** An answer in the form the page works with. */
export interface Results extends Omit<HitList, 'ids'> {
  /** Exact: every hit counted can be read. */
  total: number;
  /** The first hits, as many as requested. */
  first: Hit[];
  suggestions: Suggestions;
  /** The counts beside the filters. */
  facets(): Promise<FacetCounts>;
  /** The hits from one index up to another; by default all of them. */
  hits(from?: number, to?: number): Promise<Hit[]>;
  /** All hits with all data of each, for an export. */
  records(): Promise<FoundRecord[]>;
}

/** Parts that will certainly be shown, and so are requested together with the answer. */
export interface Wanted {
  /** Number of hits. */
  hits: number;
  /** The counts beside the filters. */
  facets: boolean;
}

/** The results of a query. Rejects with SearchUnavailable. */
export async function runQuery(engine: Engine, query: Query, wanted: Wanted): Promise<Results> {
  const answering = engine.answer(query, wanted.hits);
  let counting = wanted.facets ? engine.count(query) : undefined;
  // A failure to count is reported by facets(); the hits are shown without the counts.
  counting?.catch(() => (counting = undefined));
  const { found, hits, suggestions } = await answering;
  const { ids, ...counts } = found;
  return {
    ...counts,
    total: ids.length,
    first: hits,
    suggestions,
    facets: () => (counting ??= engine.count(query)),
    hits: (from = 0, to = ids.length) => engine.read(ids.slice(from, to), query),
    records: () => engine.readWhole(ids, query),
  };
}
