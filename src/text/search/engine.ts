/**
 * The search engine: Pagefind asked so that its answer is exact and complete.
 *
 * - Hits are the records that hold every term and pass every filter, none more and none fewer.
 * - They are ordered by Pagefind's score for the words of the terms, then by kind and order in the texts.
 * - An index file that did not arrive makes a SearchUnavailable, never an answer that looks complete.
 *
 * Knows neither page, worker nor disk: whoever runs it hands in the reader of the index.
 */
import { fold } from '../fold.ts';
import { catalogueFile, recordFile, toPlaces } from './catalogue.ts';
import type { Catalogue, RecordPlace } from './catalogue.ts';
import { countFacets, filteredFacets, passes } from './filters.ts';
import type { FacetCounts, FacetValues } from './filters.ts';
import { findTerm } from './findTerm.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';
import type { Query } from './query.ts';
import type { IndexReader } from './reader.ts';
import { recordText } from './record.ts';
import type { SearchRecord } from './record.ts';
import { parseTerms } from './terms.ts';
import { SearchUnavailable } from './unavailable.ts';

export interface Found {
  /** The terms searched for, folded; empty when the query holds nothing to search. */
  terms: string[];
  /** How many records hold each term, in the order of the terms and before any filter. */
  termCounts: number[];
  /** Ids of the hits, in the order asked for. */
  ids: string[];
}

export interface Engine {
  find(query: Query): Promise<Found>;
  /** The counts beside the filters. */
  count(query: Query): Promise<FacetCounts>;
  /** The hits with these ids, shown for these terms, in the same order. */
  read(ids: readonly string[], terms: readonly string[]): Promise<Hit[]>;
}

/** What holds the terms, before any filter. */
interface Matches {
  terms: string[];
  termCounts: number[];
  ids: string[];
  scores: ReadonlyMap<string, number>;
}

/** The engine on an index; reads its catalogue. */
export async function createEngine(reader: IndexReader): Promise<Engine> {
  const catalogue = (await reader.readJson(catalogueFile)) as Catalogue;
  const places = toPlaces(catalogue);
  const records = new Map<string, SearchRecord>();
  let last: { asked: string; matches: Promise<Matches> } | undefined;

  async function readRecord(id: string): Promise<SearchRecord> {
    const record = records.get(id) ?? ((await reader.readJson(recordFile(id))) as SearchRecord);
    records.set(id, record);
    return record;
  }

  async function lookInto(ids: readonly string[], term: string): Promise<string[]> {
    const texts = await Promise.all(ids.map(async (id) => recordText(await readRecord(id))));
    return ids.filter((_, at) => fold(texts[at] ?? '').text.includes(term));
  }

  /** What holds the terms: the same question again, with another filter, costs nothing. */
  function match({ terms, filters }: Query): Promise<Matches> {
    const asked = parseTerms(terms);
    const everything = asked.length === 0 && terms.trim() === '' && filteredFacets(filters).length > 0;
    const key = everything ? ' ' : asked.join(' ');
    if (last?.asked === key) return last.matches;
    const matches = everything
      ? Promise.resolve({ terms: asked, termCounts: [], ids: [...places.keys()], scores: new Map() })
      : findMatches(asked, { reader, common: catalogue.common, lookInto });
    last = { asked: key, matches };
    matches.catch(() => {
      last = undefined;
    });
    return matches;
  }

  function valuesOf(id: string): FacetValues {
    const { plan, kind } = getPlace(places, id);
    return { plan: [plan.id], region: [plan.region], audience: [plan.audience], kind: [kind] };
  }

  return {
    find: async (query) => {
      const { terms, termCounts, ids, scores } = await match(query);
      const passed = ids.filter((id) => passes(valuesOf(id), query.filters));
      const scoreOf = (id: string): number => (query.sort === 'relevance' ? (scores.get(id) ?? 0) : 0);
      const orderOf = (id: string): number => getPlace(places, id)[query.sort === 'relevance' ? 'order' : 'textOrder'];
      return { terms, termCounts, ids: passed.sort((a, b) => scoreOf(b) - scoreOf(a) || orderOf(a) - orderOf(b)) };
    },
    count: async (query) => countFacets((await match(query)).ids.map(valuesOf), query.filters),
    read: async (ids, terms) => (await Promise.all(ids.map(readRecord))).map((record) => toHit(record, terms)),
  };
}

async function findMatches(terms: string[], search: Parameters<typeof findTerm>[1]): Promise<Matches> {
  const sets: Set<string>[] = [];
  const words: string[] = [];
  for (const term of terms) {
    const found = await findTerm(term, search);
    sets.push(found.ids);
    words.push(...found.words);
  }
  const ids = [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id)));
  const scored = ids.length > 1 ? await search.reader.search(words.join(' ')) : [];
  return {
    terms,
    termCounts: sets.map(({ size }) => size),
    ids,
    scores: new Map(scored.map(({ id, score }) => [id, score])),
  };
}

function getPlace(places: ReadonlyMap<string, RecordPlace>, id: string): RecordPlace {
  const place = places.get(id);
  // The index was replaced by a newer one while the page was open.
  if (place === undefined) throw new SearchUnavailable('outdated');
  return place;
}
