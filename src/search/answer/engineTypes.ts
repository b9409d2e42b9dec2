/** What the search engine answers: the same whether it runs in a worker, in the page or in a script. */
import type { PlanEntry } from '../index/bundleList.ts';
import type { FacetCounts } from './facetCounts.ts';
import type { Hit } from './hit.ts';
import type { Query } from '../query/query.ts';
import type { RecordKind, SearchRecord } from '../records/record.ts';
import type { Suggestions } from '../suggest/suggest.ts';

export interface Engine {
  find(query: Query): Promise<Found>;
  /** What is found, and so many hits of it, at once: a page and a worker need one question and one reply. */
  answer(query: Query, hitCount: number): Promise<Answer>;
  /** The counts beside the filters. */
  count(query: Query): Promise<FacetCounts>;
  /** The hits with these ids, shown for this query, in the same order. */
  read(ids: readonly string[], query: Query): Promise<Hit[]>;
  /** The hits with all that is known of each record. */
  readWhole(ids: readonly string[], query: Query): Promise<FoundRecord[]>;
}

export interface Found {
  /** The terms searched for, folded; empty when the query holds nothing to search. */
  terms: string[];
  /** Where nothing was found, how many records hold each term, in the order of the terms and before any filter. */
  termCounts: number[] | null;
  /** Ids of the hits, in the order asked for. */
  ids: string[];
  /** How many of them there are of each kind. */
  kinds: Record<RecordKind, number>;
}

/** All that is shown for a query, but for the counts beside the filters. */
export interface Answer {
  found: Found;
  /** The first hits, as many as were asked for. */
  hits: Hit[];
  /** What to offer beside them. */
  suggestions: Suggestions;
}

/** A record found, as an export needs it. */
export interface FoundRecord {
  record: SearchRecord;
  plan: PlanEntry;
  hit: Hit;
}
