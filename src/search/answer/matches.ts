/** What holds the terms of a query, before any filter. */
import { toPairs } from '../query/asked.ts';
import type { Asked } from '../query/asked.ts';
import { findTerm } from '../index/findTerm.ts';
import type { TermMatches, TermSearch } from '../index/findTerm.ts';
import { foldRecord } from '../records/foldedRecord.ts';
import { getPlace } from '../index/recordPlaces.ts';
import type { Places } from '../index/recordPlaces.ts';
import type { IndexReader } from '../index/reader.ts';
import type { ReadRecords } from '../index/recordStore.ts';
import { rarityOfTerm, scoreOf } from '../index/relevance.ts';

export interface Matches {
  /** How many records hold each term, in the order of the terms. */
  termCounts: number[];
  /** Those that hold every term, with their relevance, by record id. */
  scores: ReadonlyMap<string, number>;
}

export interface Index {
  reader: IndexReader;
  readRecords: ReadRecords;
  places: Places;
  /** The most frequent characters of all texts, most frequent first. */
  common: string;
}

/** The records of a bundle that hold every term, exactly those. */
export async function findMatches({ terms, near }: Asked, bundle: string, index: Index): Promise<Matches> {
  const { places, common } = index;
  const search = toTermSearch(bundle, index);
  const found: TermMatches[] = [];
  // One after the other: the chunks of one are often those of the next.
  for (const names of terms) found.push(await findAny(names, near ? findNear : findTerm, search));
  const rarities = terms.map(([term = '']) => rarityOfTerm(term, common));
  const ids = [...(found[0]?.keys() ?? [])].filter((id) => found.every((one) => one.has(id)));
  const scored = ids.map((id): [string, number] => {
    const { lengthClass } = getPlace(places, id);
    return [id, found.reduce((sum, one, at) => sum + scoreOf(rarities[at] ?? 0, one.get(id) ?? 0, lengthClass), 0)];
  });
  return { termCounts: found.map(({ size }) => size), scores: new Map(scored) };
}

/** What several bundles hold, as if they were one. */
export function joinMatches(found: readonly Matches[]): Matches {
  const counts = found.map(({ termCounts }) => termCounts);
  return {
    termCounts: (counts[0] ?? []).map((_, at) => counts.reduce((sum, each) => sum + (each[at] ?? 0), 0)),
    scores: new Map(found.flatMap(({ scores }) => [...scores])),
  };
}

function toTermSearch(bundle: string, { reader, readRecords, common }: Index): TermSearch {
  return {
    common,
    search: async (words) =>
      (await reader.search(bundle, words)).map(({ id, times }) => ({ id: `${bundle}/${id}`, times })),
    lookInto: async (ids, term) => {
      const records = await readRecords(ids);
      return ids.filter((_, at) => {
        const record = records[at];
        return record !== undefined && foldRecord(record).folded.text.includes(term);
      });
    },
  };
}

/** The records that hold one of the names. */
async function findAny(names: readonly string[], find: typeof findTerm, search: TermSearch): Promise<TermMatches> {
  const found = new Map<string, number>();
  for (const name of names) {
    for (const [id, times] of await find(name, search)) found.set(id, Math.max(times, found.get(id) ?? 0));
  }
  return found;
}

/** The records that hold all pairs of characters of a term. */
async function findNear(term: string, search: TermSearch): Promise<TermMatches> {
  const found: TermMatches[] = [];
  for (const pair of new Set(toPairs(term))) found.push(await findTerm(pair, search));
  const ids = [...(found[0]?.keys() ?? [])].filter((id) => found.every((one) => one.has(id)));
  return new Map(ids.map((id) => [id, Math.min(...found.map((one) => one.get(id) ?? 0))]));
}
