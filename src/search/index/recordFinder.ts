/** Finds and lists the records of an index. What is read for it is kept. */
import { must } from '../../text/must.ts';
import { bundleFile } from './indexPaths.ts';
import type { BundleList, PlanEntry, PlanRecords } from './bundleList.ts';
import { findTerm, mayHave } from './findTerm.ts';
import { Kept } from './indexReader.ts';
import type { IndexReader } from './indexReader.ts';
import { createToPlace, getPlace } from './recordPlaces.ts';
import type { Places, RecordPlace } from './recordPlaces.ts';
import type { IndexedWord, PartTable } from './wordParts.ts';
import { createWordSearch } from './wordSearch.ts';
import type { WordSearch } from './wordSearch.ts';

/** How often a term's rarest pair of characters occurs in each record that contains the term, by record id. */
export type TermMatches = ReadonlyMap<string, number>;

export interface RecordFinder {
  /** The records found or listed so far. */
  places: Places;
  /** All records with a folded term. */
  findTerm: (term: string) => Promise<TermMatches>;
  /** The ids of all records with one of these words of the index that are no characters. `await findWords(['topic:myopia'])` */
  findWords: (words: readonly string[]) => Promise<string[]>;
  groups: Pick<WordSearch['groups'], 'expect' | 'hasPieces'>;
  findPieces: WordSearch['findPieces'];
  findSaid: WordSearch['findSaid'];
  /** False when no record has a folded term, without looking for all that have it. */
  mayHave: (term: string) => Promise<boolean>;
  /** The ids of all records of these bundles, in the order of the plans and texts. */
  listRecords: (bundles: readonly string[]) => Promise<string[]>;
  /** The plans of these bundles, in order. */
  readPlans: (bundles: readonly string[]) => Promise<PlanEntry[]>;
}

/** The plan of each of these records. */
export async function plansOf({ places, readPlans }: RecordFinder, ids: readonly string[]): Promise<PlanEntry[]> {
  const bundles = new Set(ids.map((id) => getPlace(places, id).bundle));
  const byId = new Map((await readPlans([...bundles])).map((plan) => [plan.id, plan]));
  return ids.map((id) => must(byId.get(getPlace(places, id).plan.id), `plan of ${id}`));
}

export function createRecordFinder(reader: IndexReader, list: BundleList, parts: PartTable): RecordFinder {
  const { places, keep } = createPlaces(list);
  const search = createWordSearch(reader, parts);
  const terms = new Kept<TermMatches>();
  const findAbout = async (word: string): Promise<IndexedWord> => (await search.groups.find(word)) ?? search.find(word);
  return {
    places,
    findTerm: (term) =>
      terms.get(term, async () => {
        const found = await findTerm(term, search, list.common);
        return new Map(found.map(({ bundle, number, entry, times }) => [keep(bundle, number, entry), times]));
      }),
    findWords: async (words) => {
      const found = (await Promise.all(words.map(findAbout))).flatMap((word) => [...word]);
      return [...new Set(found.flatMap(([bundle, own]) => [...own].map(([at, { entry }]) => keep(bundle, at, entry))))];
    },
    groups: search.groups,
    findPieces: search.findPieces,
    findSaid: search.findSaid,
    mayHave: (term) => mayHave(term, search, list.common),
    ...createLists(reader, list, keep),
  };
}

function createLists(
  { readJson }: IndexReader,
  { entries }: BundleList,
  keep: (bundle: number, number: number, entry: number) => string,
): Pick<RecordFinder, 'listRecords' | 'readPlans'> {
  const kept = new Kept<PlanRecords[]>();
  const read = (bundle: string): Promise<PlanRecords[]> =>
    kept.get(bundle, async () => (await readJson(bundleFile(bundle))) as PlanRecords[]);
  const numbers = new Map(entries.split(' ').map((entry, at) => [entry, at]));
  const listBundle = async (bundle: string): Promise<string[]> => {
    const records = (await read(bundle)).flatMap((plan) => (plan.records === '' ? [] : plan.records.split(' ')));
    return records.map((entry, at) => keep(Number(bundle) - 1, at, must(numbers.get(entry), entry)));
  };
  return {
    listRecords: async (names) => (await Promise.all(names.map(listBundle))).flat(),
    readPlans: async (names) =>
      (await Promise.all(names.map(read))).flat().map(({ records: _, ...plan }): PlanEntry => plan),
  };
}

/** Places by id, and `keep`, which makes that of a record known and returns its id. */
function createPlaces(list: BundleList) {
  const places = new Map<string, RecordPlace>();
  const toPlace = createToPlace(list);
  const keep = (bundle: number, number: number, entry: number): string => {
    const name = String(bundle + 1);
    const id = `${name}/${String(number)}`;
    if (!places.has(id)) places.set(id, toPlace(name, number, entry));
    return id;
  };
  return { places, keep };
}
