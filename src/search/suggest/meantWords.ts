/**
 * Words that a reader may have meant: they occur in the plans and have the typed letters as pinyin, or differ from a
 * term in one character. A word without hits is never offered.
 */
import { findByPinyin, isPinyin } from './pinyin.ts';
import type { PinyinEntry } from './pinyin.ts';

export interface OfferedWord {
  word: string;
  /** Number of records of all plans that contain it. */
  count: number;
}

const MOST = 6;
/** In a shorter word, one character is too large a part of the whole. */
const LEAST = 3;

/** Words to offer for a query, best first. `findMeant(table, 'jinshi', ['jinshi']) // => [{ word: '近视', count: 10 }]` */
export function findMeant(table: readonly PinyinEntry[], query: string, terms: readonly string[]): OfferedWord[] {
  const occurring = table.filter(([, , hits]) => hits > 0);
  const found = isPinyin(query)
    ? findByPinyin(occurring, query)
    : terms.flatMap((term) => occurring.filter(([word]) => isOneOff(term, word)));
  const counts = new Map(found.map(([word, , count]) => [word, count]));
  return [...counts].slice(0, MOST).map(([word, count]) => ({ word, count }));
}

/**
 * True when one character replaced, added, left out or swapped with its neighbour turns the term into the word.
 * `isOneOff('留守儿重', '留守儿童') // => true`
 */
export function isOneOff(term: string, word: string): boolean {
  if (Math.min(term.length, word.length) < LEAST || Math.abs(term.length - word.length) > 1 || term === word)
    return false;
  let start = 0;
  while (start < term.length && term.charAt(start) === word.charAt(start)) start += 1;
  let [a, b] = [term.length, word.length];
  while (a > start && b > start && term.charAt(a - 1) === word.charAt(b - 1)) {
    a -= 1;
    b -= 1;
  }
  const [left, right] = [term.slice(start, a), word.slice(start, b)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left.charAt(1)}${left.charAt(0)}`;
}
