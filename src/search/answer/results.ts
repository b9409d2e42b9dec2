/**
 * The engine's answers, and the results that the search page works with. The types are the same in a worker, on the
 * page and in a script.
 */
import type { PlanEntry } from '../index/bundleList.ts';
import type { Query } from '../query/query.ts';
import type { Understanding } from '../query/understanding.ts';
import type { IndexedTarget, RecordKind, SearchRecord } from '../records/record.ts';
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
  /** `exact`: every hit answers the whole question. `closest`: no record does, and the hits answer most of it. */
  matched: 'exact' | 'closest';
  /** What the query was understood as; null when it is taken literally. */
  understood: Understanding | null;
  /** The terms searched for, folded; empty when the query contains nothing to search. */
  terms: string[];
  /** When nothing was found: the number of records that match each term, in the order of the terms, before any filter. */
  termCounts: number[] | null;
  /** In the order the query wants. */
  ids: string[];
  /** Number of hits of each kind. */
  kinds: Record<RecordKind, number>;
}

/** A second text of a plan among the hits, with its own. */
export interface OtherText {
  /** Plan id of the text. */
  plan: string;
  title: string;
  total: number;
}

/** Everything shown for a query except the counts beside the filters. */
interface Answer {
  found: HitList;
  /** The first hits, as many as requested. */
  hits: Hit[];
  suggestions: Suggestions;
  otherTexts: OtherText[];
}

/** A hit as an export needs it. */
export interface FoundRecord {
  record: SearchRecord;
  plan: PlanEntry;
  hit: Hit;
  /** All its targets; of a question with a year, those about its words and due then. */
  targets: IndexedTarget[];
}

/** An answer in the form the page works with. */
export interface Results extends Omit<HitList, 'ids'> {
  /** Exact: every hit counted can be read. */
  total: number;
  /** The first hits, as many as requested. */
  first: Hit[];
  suggestions: Suggestions;
  /** Second texts of plans among the hits, whose own hits are shown on request. */
  otherTexts: OtherText[];
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
  const { found, hits, suggestions, otherTexts } = await answering;
  const { ids, ...counts } = found;
  return {
    ...counts,
    total: ids.length,
    first: hits,
    suggestions,
    otherTexts,
    facets: () => (counting ??= engine.count(query)),
    hits: (from = 0, to = ids.length) => engine.read(ids.slice(from, to), query),
    records: () => engine.readWhole(ids, query),
  };
}
