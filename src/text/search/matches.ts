/** What holds the terms of a query, before any filter. */
import { toPairs } from './asked.ts';
import type { Asked } from './asked.ts';
import { findTerm } from './findTerm.ts';
import type { TermMatches, TermSearch } from './findTerm.ts';
import { foldRecord } from './foldedRecord.ts';
import type { IndexReader } from './reader.ts';
import type { ReadRecords } from './recordStore.ts';

export interface Matches {
  /** How many records hold each term, in the order of the terms. */
  termCounts: number[];
  ids: string[];
  /** Relevance by id; 0 where absent. */
  scores: ReadonlyMap<string, number>;
}

export interface Index {
  reader: IndexReader;
  readRecords: ReadRecords;
  /** The most frequent characters of all texts, most frequent first. */
  common: string;
}

/** The records that hold every term, exactly those. */
export async function findMatches({ terms, near }: Asked, { reader, readRecords, common }: Index): Promise<Matches> {
  const search: TermSearch = {
    reader,
    common,
    lookInto: async (ids, term) => {
      const records = await readRecords(ids);
      return ids.filter((_, at) => {
        const record = records[at];
        return record !== undefined && foldRecord(record).folded.text.includes(term);
      });
    },
  };
  const found: TermMatches[] = [];
  // One after the other: the chunks of one are often those of the next.
  for (const names of terms) found.push(await findAny(names, near ? findNear : findTerm, search));
  const ids = [...(found[0]?.ids ?? [])].filter((id) => found.every((one) => one.ids.has(id)));
  const words = found.flatMap((one) => one.words).join(' ');
  const scored = ids.length > 1 ? await reader.search(words) : [];
  return {
    termCounts: found.map((one) => one.ids.size),
    ids,
    scores: new Map(scored.map(({ id, score }) => [id, score])),
  };
}

/** The records that hold one of the names; ordered by the first. */
async function findAny(names: readonly string[], find: typeof findTerm, search: TermSearch): Promise<TermMatches> {
  const found: TermMatches[] = [];
  for (const name of names) found.push(await find(name, search));
  return { ids: new Set(found.flatMap(({ ids }) => [...ids])), words: found[0]?.words ?? [] };
}

/** The records that hold all pairs of characters of a term. */
async function findNear(term: string, search: TermSearch): Promise<TermMatches> {
  const found: TermMatches[] = [];
  for (const pair of new Set(toPairs(term))) found.push(await findTerm(pair, search));
  const [first] = found;
  const ids = [...(first?.ids ?? [])].filter((id) => found.every((one) => one.ids.has(id)));
  return { ids: new Set(ids), words: found.flatMap(({ words }) => words) };
}
