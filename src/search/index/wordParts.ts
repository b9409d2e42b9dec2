/**
 * The words of the index in many small files, the parts. Which part has a word is computed from the word, so nothing lists
 * them, and a query reads one part for each word however large the index is.
 *
 * A word is a pair of characters, a single character, or what a record is about (`topic:myopia`). Beside the words stand the
 * shorter ones that some of them are made of.
 */
import { ByteReader } from './byteReader.ts';

/** Number of parts for pairs of characters, and for all other words. */
export interface PartCounts {
  pairs: number;
  others: number;
}

/** A record that has a word. */
export interface Posting {
  /** What the record is: an index in the list of entries of the index. */
  entry: number;
  times: number;
  /** Where a pair begins in the folded text, in ascending order; of other words none. */
  places: readonly number[];
}

/** The records of a bundle with a word, by their number in it, in ascending order. */
export type Postings = ReadonlyMap<number, Posting>;

/** The records with a word by the index of their bundle, from 0. */
export type IndexedWord = ReadonlyMap<number, Postings>;

/** `isPair('近视') // => true` */
export function isPair(word: string): boolean {
  return word.length === 2;
}

/** The word for records that treat a topic. `topicWord('myopia') // => 'topic:myopia'` */
export const topicWord = (topic: string): string => `topic:${topic}`;
/** The word for records with a target of an indicator. */
export const indicatorWord = (indicator: string): string => `indicator:${indicator}`;
/** The word for records that name a department. */
export const namedWord = (department: string): string => `named:${department}`;
/** The word for records that serve a goal which names a department. */
export const servedWord = (department: string): string => `served:${department}`;

/** Under which the pieces of a word stand. `piecesWord('学生近视率') // => 'pieces:学生近视率'` */
export const piecesWord = (word: string): string => `pieces:${word}`;

/** The file that has the word if any has. `partFile('近视', { pairs: 600, others: 80 }) // => 'words/pairs/311.bin'` */
export function partFile(word: string, counts: PartCounts): string {
  const family = isPair(word) ? 'pairs' : 'others';
  return `words/${family}/${String(scatter(word) % counts[family])}.bin`;
}

/** FNV-1a over the UTF-16 units, stirred: similar words are scattered evenly. */
function scatter(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The words of a part, each still packed: see unpackWord. Throws when the bytes are no part. */
export function parsePart(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  const words = new Map<string, Uint8Array>();
  while (!reader.isAtEnd) words.set(reader.readText(), reader.readBytes(reader.readNumber()));
  return words;
}

/** The pieces that a part gives for a word. */
export function unpackPieces(packed: Uint8Array): string[] {
  const reader = new ByteReader(packed);
  const pieces: string[] = [];
  while (!reader.isAtEnd) pieces.push(reader.readText());
  return pieces;
}

/** The records that a part gives for a word. */
export function unpackWord(word: string, packed: Uint8Array): IndexedWord {
  const reader = new ByteReader(packed);
  const bundles = new Map<number, Postings>();
  for (let bundle = 0; !reader.isAtEnd;) {
    bundle += reader.readNumber();
    bundles.set(bundle, readPostings(reader, isPair(word)));
  }
  return bundles;
}

/** All records with how often, then what they are, then the places. */
function readPostings(reader: ByteReader, hasPlaces: boolean): Postings {
  let number = 0;
  const records = Array.from({ length: reader.readNumber() }, () => {
    const step = reader.readNumber();
    number += step >> 1;
    return { number, times: step % 2 === 0 ? 1 : reader.readNumber() };
  });
  const entries = reader.readNumbers(records.length);
  return new Map(
    records.map(({ number: own, times }, at) => {
      const places = hasPlaces ? toSums(reader.readNumbers(times)) : [];
      return [own, { entry: entries[at] ?? 0, times, places }];
    }),
  );
}

/** `toSums([3, 2]) // => [3, 5]` */
function toSums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
