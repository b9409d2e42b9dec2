/** The words of an index, looked up in its parts, which are read when they are needed and kept. */
import type { SynonymRow } from '../query/meanings.ts';
import { Kept } from './indexReader.ts';
import type { IndexReader } from './indexReader.ts';
import {
  isPair,
  parsePart,
  partFile,
  piecesWord,
  placesFile,
  saidWord,
  unpackPieces,
  unpackSaid,
  unpackWord,
  withPlaces,
} from './wordParts.ts';
import type { IndexedWord, PartTable } from './wordParts.ts';
import { createWordGroups } from './wordGroups.ts';
import type { WordGroups } from './wordGroups.ts';

export interface WordSearch {
  groups: WordGroups;
  find: (word: string) => Promise<IndexedWord>;
  /** The same for a pair, always with its places. */
  findPlaces: (pair: string) => Promise<IndexedWord>;
  /** What `find` gives, where that is known already; else undefined. */
  peek: (word: string) => IndexedWord | undefined;
  /** The shorter words that a word with a meaning is made of; none for any other. */
  findPieces: (word: string) => Promise<string[]>;
  /** The words of readers that are found by a pair. */
  findSaid: (pair: string) => Promise<SynonymRow[]>;
}

const NOWHERE: IndexedWord = new Map();

export function createWordSearch({ readBytes }: IndexReader, table: PartTable): WordSearch {
  const apart = new Set(toPairs(table.apart).filter((_, at) => at % 2 === 0));
  const placed = new Kept<IndexedWord>();
  const reading = new Kept<ReadonlyMap<string, Uint8Array>>();
  const parts = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const words = new Map<string, IndexedWord>();
  const peek = (word: string): IndexedWord | undefined => {
    const part = parts.get(partFile(word, table));
    const known = words.get(word);
    if (part === undefined || known !== undefined) return known;
    const packed = part.get(word);
    const found = packed === undefined ? NOWHERE : unpackWord(packed, isPair(word) && !apart.has(word));
    words.set(word, found);
    return found;
  };
  const readPart = async (word: string): Promise<ReadonlyMap<string, Uint8Array>> => {
    const path = partFile(word, table);
    const part = parts.get(path) ?? (await reading.get(path, async () => parsePart(await readBytes(path))));
    parts.set(path, part);
    return part;
  };
  const find = async (word: string): Promise<IndexedWord> => {
    await readPart(word);
    return peek(word) ?? NOWHERE;
  };
  const groups = createWordGroups(readPart);
  return {
    groups,
    find,
    findPlaces: (pair) =>
      placed.get(pair, async () => {
        if (!apart.has(pair)) return find(pair);
        const [word, places] = await Promise.all([find(pair), readBytes(placesFile(pair))]);
        return withPlaces(word, places);
      }),
    peek,
    ...findBeside(async (word) => (await groups.read(word)) ?? (await readPart(word)).get(word)),
  };
}

/** What stands beside the words. */
function findBeside(
  read: (word: string) => Promise<Uint8Array | undefined>,
): Pick<WordSearch, 'findPieces' | 'findSaid'> {
  const find = async <T>(word: string, unpack: (packed: Uint8Array) => T[]): Promise<T[]> => {
    const packed = await read(word);
    return packed === undefined ? [] : unpack(packed);
  };
  return {
    findPieces: (word) => find(piecesWord(word), unpackPieces),
    findSaid: (pair) => find(saidWord(pair), unpackSaid),
  };
}

/** The overlapping pairs of characters of a term. `toPairs('近视率') // => ['近视', '视率']` */
export function toPairs(term: string): string[] {
  return Array.from({ length: term.length }, (_, at) => term.slice(at, at + 2)).filter(isPair);
}
