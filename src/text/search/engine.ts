/**
 * The search engine: Pagefind asked so that its answer is exact and complete.
 *
 * - Hits are the records that hold every term and pass every filter, none more and none fewer.
 * - They are ordered by Pagefind's score for the words of the terms, then by kind and order in the texts.
 * - An index file that did not arrive makes a SearchUnavailable, never an answer that looks complete.
 *
 * Knows neither page, worker nor disk: whoever runs it hands in the reader of the index.
 */
import { aliasFile } from './aliases.ts';
import type { AliasGroup } from './aliases.ts';
import { findAcross } from './across.ts';
import { toAsked } from './asked.ts';
import type { Asked } from './asked.ts';
import { catalogueFile, getPlace, toPlaces } from './catalogue.ts';
import type { Catalogue, PlanEntry, RecordPlace } from './catalogue.ts';
import { toFacetCounts } from './facetCounts.ts';
import type { FacetCounts } from './facetCounts.ts';
import { countFacets, filteredFacets, passes } from './filters.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';
import { findMatches } from './matches.ts';
import type { Matches } from './matches.ts';
import type { IndexedTarget } from './numbers.ts';
import type { Query } from './query.ts';
import type { IndexReader } from './reader.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import { createRecordStore } from './recordStore.ts';
import { suggest } from './suggest.ts';
import type { Suggestions } from './suggest.ts';
import { createTables, needsTable } from './tables.ts';
import { parseTerms } from './terms.ts';
import { createWordBreaker } from './within.ts';

export interface Found {
  /** The terms searched for, folded; empty when the query holds nothing to search. */
  terms: string[];
  /** How many records hold each term, in the order of the terms and before any filter. */
  termCounts: number[];
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

/** The engine on an index; reads its catalogue. */
export async function createEngine(index: IndexReader): Promise<Engine> {
  const reader = { ...index, readJson: keptFiles(index) };
  const catalogue = (await reader.readJson(catalogueFile)) as Catalogue;
  const places = toPlaces(catalogue);
  const readRecords = createRecordStore(reader, places);
  const tables = createTables(reader, places);
  const breaker = createWordBreaker();
  let last: { question: string; matches: Promise<Matches> } | undefined;

  async function ask(query: Query): Promise<Asked> {
    const groups = query.also.length === 0 ? [] : ((await reader.readJson(aliasFile)) as AliasGroup[]);
    return toAsked(query, groups);
  }

  /** What holds the terms: the same question again, with another filter, asks the index nothing. */
  async function match(query: Query): Promise<Matches> {
    const asked = await ask(query);
    const everything =
      query.terms.trim() === '' && (filteredFacets(query.filters).length > 0 || query.numbers !== null);
    if (everything) return { termCounts: [], ids: [...places.keys()], scores: new Map() };
    const question = JSON.stringify(asked);
    if (last?.question === question) return last.matches;
    const matches = findMatches(asked, { reader, readRecords, common: catalogue.common });
    last = { question, matches };
    matches.catch(() => (last = undefined));
    return matches;
  }

  /** Of what holds the terms, what answers the question about numbers and stands there as words. */
  async function narrow({ ids }: Matches, query: Query): Promise<string[]> {
    const targets = await targetsOf(ids, query);
    const answering = query.numbers === null ? ids : ids.filter((_, at) => (targets[at] ?? []).length > 0);
    if (!query.whole || breaker === undefined) return answering;
    const { terms } = await ask(query);
    const records = await readRecords(answering);
    return answering.filter((_, at) => {
      const record = records[at];
      return record !== undefined && !findAcross(record, terms.flat(), breaker).only;
    });
  }

  async function targetsOf(ids: readonly string[], { numbers }: Query): Promise<IndexedTarget[][]> {
    return numbers === null ? ids.map(() => []) : tables.targetsOf(ids, numbers);
  }

  async function readWhole(ids: readonly string[], query: Query): Promise<FoundRecord[]> {
    const [records, targets, asked] = await Promise.all([readRecords(ids), targetsOf(ids, query), ask(query)]);
    return records.map((record, at) => {
      const shown = { asked, targets: targets[at] ?? [], breaker };
      return { record, plan: getPlace(places, ids[at] ?? '').plan, hit: toHit(record, shown) };
    });
  }

  async function find(query: Query): Promise<Found> {
    const matches = await match(query);
    const narrowed = await narrow(matches, query);
    const values = await tables.valuesOf(narrowed, needsTable(query.filters));
    const passed = narrowed.filter((_, at) => passes(values[at] ?? {}, query.filters));
    const { termCounts } = matches;
    const kinds = { goal: 0, measure: 0, text: 0 };
    for (const id of passed) kinds[getPlace(places, id).kind] += 1;
    return { terms: parseTerms(query.terms), termCounts, ids: sortIds(passed, query, matches, places), kinds };
  }

  const read = async (ids: readonly string[], query: Query): Promise<Hit[]> =>
    (await readWhole(ids, query)).map(({ hit }) => hit);

  async function answer(query: Query, hitCount: number): Promise<Answer> {
    const found = await find(query);
    const [hits, suggestions] = await Promise.all([
      read(found.ids.slice(0, hitCount), query),
      suggest(query, found.ids.length, reader, async (other) => (await find(other)).ids.length),
    ]);
    return { found, hits, suggestions };
  }

  return {
    find,
    answer,
    count: async (query) => {
      const ids = await narrow(await match(query), query);
      const counts = countFacets(await tables.valuesOf(ids, true), query.filters);
      return toFacetCounts(counts, catalogue, await tables.labelsOf(ids));
    },
    read,
    readWhole,
  };
}

/** Reads the files that many questions need once; records and tables are kept by those that read them. */
function keptFiles({ readJson }: IndexReader): IndexReader['readJson'] {
  const kept = new Map<string, Promise<unknown>>();
  return (path) => {
    if (path.includes('/')) return readJson(path);
    const file = kept.get(path) ?? readJson(path);
    kept.set(path, file);
    // What did not arrive is asked for again at the next question.
    file.catch(() => kept.delete(path));
    return file;
  };
}

function sortIds(
  ids: readonly string[],
  { sort }: Query,
  { scores }: Matches,
  places: ReadonlyMap<string, RecordPlace>,
): string[] {
  if (sort === 'text') return [...ids].sort((a, b) => getPlace(places, a).textOrder - getPlace(places, b).textOrder);
  const scoreOf = (id: string): number => scores.get(id) ?? 0;
  return [...ids].sort((a, b) => scoreOf(b) - scoreOf(a) || getPlace(places, a).order - getPlace(places, b).order);
}
