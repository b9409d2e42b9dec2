/** A query from question to answer: what the page shows and what `npm run query` prints, by the same steps. */
import type { Engine, FoundRecord } from './engine.ts';
import type { FacetCounts } from './facetCounts.ts';
import type { Hit } from './hit.ts';
import type { Query } from './query.ts';
import type { RecordKind } from './record.ts';
import type { Suggestions } from './suggest.ts';

export interface Results {
  /** The terms searched for, folded; empty when the query holds nothing to search. */
  terms: string[];
  /** How many records hold each term, before any filter. */
  termCounts: number[];
  /** Exact: so many hits can be read. */
  total: number;
  kinds: Record<RecordKind, number>;
  /** The counts beside the filters. */
  facets(): Promise<FacetCounts>;
  /** The hits from one place up to another, counted from 0; all of them when no end is given. */
  hits(from?: number, to?: number): Promise<Hit[]>;
  /** What to offer beside the hits. */
  suggestions(): Promise<Suggestions>;
  /** All hits with all that is known of each, for an export. */
  records(): Promise<FoundRecord[]>;
}

/** The answer to a query. Rejects with SearchUnavailable. */
export async function runQuery(engine: Engine, query: Query): Promise<Results> {
  const { terms, termCounts, ids, kinds } = await engine.find(query);
  return {
    terms,
    termCounts,
    total: ids.length,
    kinds,
    facets: () => engine.count(query),
    hits: (from = 0, to = ids.length) => engine.read(ids.slice(from, to), query),
    suggestions: () => engine.suggest(query),
    records: () => engine.readWhole(ids, query),
  };
}
