/**
 * The words of the index in many small files, the parts. Which part has a word is computed from the word, so nothing lists
 * them, and a query reads one part for each word however large the index is.
 *
 * A word is a pair of characters, a single character, or what a record is about (`topic:myopia`). Beside the words stand the
 * shorter ones that some of them are made of, and beside pairs the words of readers that are found by them. What stands for a
 * word of readers is a group, and found all together: see wordGroups.ts.
 */
import type { NamedRole } from '../../model/synonyms.ts';
import type { SynonymRow } from '../query/meanings.ts';
import { ByteReader } from './byteReader.ts';

/** Where words are. */
export interface PartTable {
  /** Number of parts for pairs of characters, for groups, and for all other words. */
  pairs: number;
  groups: number;
  others: number;
  /** The pairs whose places are in a file of their own, because they are so many. */
  apart: string;
}

/** A record that has a word. */
export interface Posting {
  /** What the record is: an index in the list of entries of the index. */
  entry: number;
  times: number;
  /** Where a pair begins in the folded text, in ascending order; none of other words, and of pairs apart. */
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
/** The word for records that name a department in a role. `roleWord('lead', 'liaocheng/finance') // => 'lead:liaocheng/finance'` */
export const roleWord = (role: NamedRole, department: string): string => `${role}:${department}`;
/** The word for records that serve a goal which names a department. */
export const servedWord = (department: string): string => `served:${department}`;

/** Under which the pieces of a word stand. `piecesWord('学生近视率') // => 'pieces:学生近视率'` */
export const piecesWord = (word: string): string => `pieces:${word}`;

const GROUP = 'group:';
/** Where these names, which stand for a word of readers, are found all together. `groupWord(['近视', '视力']) // => 'group:近视 视力'` */
export const groupWord = (names: readonly string[]): string => GROUP + names.join(' ');

const SAID = 'said:';
/** Under which the words of readers stand that are found by a pair, in its part. `saidWord('卖烟') // => 'said:卖烟'` */
export const saidWord = (pair: string): string => SAID + pair;

/** `familyOf('近视') // => 'pairs'` */
export function familyOf(word: string): 'pairs' | 'groups' | 'others' {
  if (word.startsWith(GROUP)) return 'groups';
  return isPair(besideOf(word)) ? 'pairs' : 'others';
}

/** The word whose part has a word: what readers say stands beside its pair. */
function besideOf(word: string): string {
  return word.startsWith(SAID) ? word.slice(SAID.length) : word;
}

/** Where the parts with pairs are, and nothing else. */
export const pairsFolder = 'words/pairs/';

/** The file that has the word if any has. `partFile('近视', { pairs: 600, groups: 90, others: 80 }) // => 'words/pairs/408.bin'` */
export function partFile(word: string, table: Omit<PartTable, 'apart'>): string {
  const family = familyOf(word);
  return `words/${family}/${String(scatter(besideOf(word)) % table[family])}.bin`;
}

/** The places of a pair apart. `placesFile('儿童') // => 'words/places/513f7ae5.bin'` */
export function placesFile(pair: string): string {
  const units = [0, 1].map((at) => pair.charCodeAt(at).toString(16).padStart(4, '0'));
  return `words/places/${units.join('')}.bin`;
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

/** The words of readers that a part gives for a pair. */
export function unpackSaid(packed: Uint8Array): SynonymRow[] {
  const reader = new ByteReader(packed);
  const rows: SynonymRow[] = [];
  while (!reader.isAtEnd) rows.push([reader.readText(), reader.readText(), reader.readNumber() - 1]);
  return rows;
}

/** The records that a part gives for a word. */
export function unpackWord(packed: Uint8Array, hasPlaces: boolean): IndexedWord {
  const reader = new ByteReader(packed);
  const bundles = new Map<number, Postings>();
  for (let bundle = 0; !reader.isAtEnd;) {
    bundle += reader.readNumber();
    bundles.set(bundle, readPostings(reader, hasPlaces));
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

/** The same records with the places that a file of their own gives. */
export function withPlaces(word: IndexedWord, places: Uint8Array): IndexedWord {
  const reader = new ByteReader(places);
  const fill = (postings: Postings): Postings =>
    new Map([...postings].map(([number, own]) => [number, { ...own, places: toSums(reader.readNumbers(own.times)) }]));
  return new Map([...word].map(([bundle, postings]) => [bundle, fill(postings)]));
}

/** `toSums([3, 2]) // => [3, 5]` */
function toSums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
