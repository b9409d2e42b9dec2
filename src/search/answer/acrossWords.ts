/**
 * Matches that straddle words: 童工 occurs in 妇女儿童工作, but only as characters. A match straddles words when it
 * begins inside one word and ends inside another. Words are those of the browser's own dictionary; without one, no
 * match straddles words.
 */
import type { FoldedRecord } from '../records/recordText.ts';
import { findMarksIn } from './marks.ts';

/** The offsets in a text at which words begin or end. */
export type WordBreaker = (text: string) => ReadonlySet<number>;

export interface AcrossWords {
  /** The words straddled by matches, each once, in the order of the text. */
  words: string[];
  /** True when all matches of one of the terms straddle words. */
  only: boolean;
}

/** The browser's word breaker, which caches the breaks of every text; undefined where the browser has none. */
export function createWordBreaker(): WordBreaker | undefined {
  if (typeof Intl.Segmenter !== 'function') return undefined;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const kept = new Map<string, ReadonlySet<number>>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const breaks = new Set([0, text.length]);
    for (const { index } of segmenter.segment(text)) breaks.add(index);
    kept.set(text, breaks);
    return breaks;
  };
}

/** The matches of a record that straddle words. A match beyond the end of a piece is never one. */
export function findAcross(record: FoldedRecord, terms: readonly string[], breaker: WordBreaker): AcrossWords {
  const pieces = [...record.blocks, ...record.leads, ...record.duties];
  const found = terms.map((term) =>
    findMarksIn(record.folded, [term]).flatMap(([start, end]) => {
      const piece = pieces.find(({ at, text }) => start >= at && end <= at + text.length);
      if (piece === undefined) return [];
      return [wordsAcross(piece.text, [start - piece.at, end - piece.at], breaker(piece.text))];
    }),
  );
  return {
    words: [...new Set(found.flat().filter((words) => words !== undefined))],
    only: found.some((matches) => matches.length > 0 && !matches.includes(undefined)),
  };
}

/**
 * The words that a match [start, end) straddles; undefined when it begins or ends at a word's edge, or lies in one
 * word.
 * `wordsAcross('妇女儿童工作', [3, 5], new Set([0, 2, 4, 6])) // => '儿童工作'`
 */
export function wordsAcross(
  text: string,
  [start, end]: readonly [number, number],
  breaks: ReadonlySet<number>,
): string | undefined {
  if (breaks.has(start) || breaks.has(end)) return undefined;
  let [from, to] = [start, end];
  while (!breaks.has(from)) from -= 1;
  while (!breaks.has(to)) to += 1;
  for (let at = start + 1; at < end; at += 1) if (breaks.has(at)) return text.slice(from, to);
  return undefined;
}
