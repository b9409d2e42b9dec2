/**
 * What a reader may have meant: words that occur in the plans and are read like the letters typed, or differ from the
 * term in one character. Never a word that finds nothing.
 */
import { findByPinyin, isPinyin } from './pinyin.ts';
import type { PinyinEntry } from './pinyin.ts';

/** The words of the keyword index with their pinyin. */
export const wordFile = 'words.json';

export interface OfferedWord {
  word: string;
  /** Records of all plans that hold it. */
  count: number;
}

const MOST = 6;
/** In shorter words one character is too much of the whole. */
const LEAST = 3;

/** Words to offer for a query, best first. */
export function findMeant(table: readonly PinyinEntry[], query: string, terms: readonly string[]): OfferedWord[] {
  const occurring = table.filter(([, , hits]) => hits > 0);
  const counts = new Map(occurring.map(([word, , hits]) => [word, hits]));
  const words = isPinyin(query)
    ? findByPinyin(occurring, query)
    : terms.flatMap((term) => [...counts.keys()].filter((word) => isOneOff(term, word)));
  return [...new Set(words)].slice(0, MOST).map((word) => ({ word, count: counts.get(word) ?? 0 }));
}

/** True when one character replaced, added, left out or swapped with its neighbour makes one of the other. */
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
