/** Words and phrases looked up in a bundle, in the chunks of Pagefind's index that may have them. */
import { bundleChunk } from './bundleList.ts';
import { chunkWith } from './chunkList.ts';
import { Kept } from './indexReader.ts';
import type { IndexReader, WordMatch } from './indexReader.ts';
import { parseChunk } from './wordChunk.ts';
import type { Postings } from './wordChunk.ts';

/** The records that have these words one after the other, with how often. */
export type SearchPhrase = (words: readonly string[]) => Promise<WordMatch[]>;

const NOWHERE: Postings = new Map();

/** A bundle with this list of chunks, which are read when they are needed, and kept. */
export function createSearch({ readChunk }: IndexReader, bundle: string, list: string): SearchPhrase {
  const chunks = list.split(' ');
  const read = new Kept<Map<string, Postings>>();
  const find = async (word: string): Promise<Postings> => {
    const number = chunkWith(word, chunks);
    if (number === undefined) return NOWHERE;
    const path = bundleChunk(bundle, number);
    const words = await read.get(path, async () => parseChunk(await readChunk(path)));
    return words.get(word) ?? NOWHERE;
  };
  return async (words) => {
    const [first = NOWHERE, ...others] = await Promise.all(words.map(find));
    return [...first].flatMap(([record, places]) => {
      const times = places.filter((place) => followsAt(place, record, others)).length;
      return times === 0 ? [] : [{ id: `${bundle}/${String(record)}`, times }];
    });
  };
}

/** True when each of the others is one place after the one before. */
function followsAt(place: number, record: number, others: readonly Postings[]): boolean {
  return others.every((postings, at) => postings.get(record)?.includes(place + at + 1) === true);
}
