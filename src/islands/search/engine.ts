/**
 * The search engine: Pagefind asked so that its answer is exact and complete.
 *
 * - Every term is asked as a phrase; hits are the records that hold all of them, none more and none fewer.
 * - They are ordered by Pagefind's score for the same words unquoted, then by kind and order in the texts.
 * - An index file that did not arrive makes a SearchUnavailable, never an answer that looks complete.
 *
 * Needs neither page nor worker: it runs in both, and in Node.
 */
import { recordFile, toPlaces } from '../../text/search/catalogue.ts';
import type { Catalogue, RecordPlace } from '../../text/search/catalogue.ts';
import { toHit } from '../../text/search/hit.ts';
import type { Hit } from '../../text/search/hit.ts';
import type { RecordKind, SearchRecord } from '../../text/search/record.ts';
import { parseTerms } from '../../text/search/terms.ts';
import { toPhraseWords } from '../../text/search/tokens.ts';
import { loadCatalogue, loadPagefind } from './indexFiles.ts';
import { arrived, fetchJson } from './fetches.ts';
import type { Pagefind } from './indexFiles.ts';
import { SearchUnavailable } from './unavailable.ts';

export interface Found {
  /** The terms searched for, folded; empty when the query holds nothing to search. */
  terms: string[];
  /** How many records hold each term, in the order of the terms. */
  termCounts: number[];
  /** Ids of the hits, best first. */
  ids: string[];
  counts: Record<RecordKind, number>;
}

export interface Engine {
  find(query: string): Promise<Found>;
  /** The hits with these ids, shown for these terms, in the same order. */
  read(ids: readonly string[], terms: readonly string[]): Promise<Hit[]>;
}

/** Starts the engine on the index at a path that ends with a slash. Rejects with SearchUnavailable. */
export async function startEngine(indexPath: string): Promise<Engine> {
  const pagefind = loadPagefind(indexPath);
  // When both fail, the catalogue's failure says more; it is awaited first.
  pagefind.catch(() => undefined);
  return createEngine(indexPath, await loadCatalogue(indexPath), await pagefind);
}

function createEngine(indexPath: string, catalogue: Catalogue, pagefind: Pagefind): Engine {
  const places = toPlaces(catalogue);
  const records = new Map<string, SearchRecord>();

  async function find(query: string): Promise<Found> {
    const terms = parseTerms(query);
    const { ids, termCounts, scores } = await arrived(() => findIds(pagefind, terms));
    const counts = { goal: 0, measure: 0, text: 0 };
    for (const id of ids) counts[getPlace(places, id).kind] += 1;
    return { terms, termCounts, ids: sortIds(ids, scores, places), counts };
  }

  async function readRecord(id: string): Promise<SearchRecord> {
    const known = records.get(id);
    if (known !== undefined) return known;
    const record = (await fetchJson(indexPath + recordFile(id), 'outdated')) as SearchRecord;
    records.set(id, record);
    return record;
  }

  return {
    find,
    read: async (ids, terms) => (await Promise.all(ids.map(readRecord))).map((record) => toHit(record, terms)),
  };
}

interface FoundIds {
  ids: string[];
  termCounts: number[];
  scores: Map<string, number>;
}

async function findIds(pagefind: Pagefind, terms: readonly string[]): Promise<FoundIds> {
  const phrases = terms.map((term) => toPhraseWords(term).join(' '));
  const sets: Set<string>[] = [];
  for (const phrase of phrases) sets.push(new Set((await pagefind.search(`"${phrase}"`)).results.map(({ id }) => id)));
  const ids = [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id)));
  const scored = ids.length > 1 ? (await pagefind.search(phrases.join(' '))).results : [];
  return { ids, termCounts: sets.map(({ size }) => size), scores: new Map(scored.map(({ id, score }) => [id, score])) };
}

function sortIds(
  ids: readonly string[],
  scores: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, RecordPlace>,
) {
  const scoreOf = (id: string): number => scores.get(id) ?? 0;
  return [...ids].sort((a, b) => scoreOf(b) - scoreOf(a) || getPlace(places, a).order - getPlace(places, b).order);
}

function getPlace(places: ReadonlyMap<string, RecordPlace>, id: string): RecordPlace {
  const place = places.get(id);
  // The index was replaced by a newer one while the page was open.
  if (place === undefined) throw new SearchUnavailable('outdated');
  return place;
}
