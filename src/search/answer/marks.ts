/** The places of a query's terms in an original text: found in its folded form and mapped back. */
import { fold } from '../../text/fold.ts';
import type { Folded } from '../../text/fold.ts';
import { toOriginalRange } from '../../text/offsetMap.ts';

/** The parameter of an address that names the terms to mark on the page. */
export const markParameter = 'hl';

export type TextRange = readonly [start: number, end: number];

/** A run of text, shown marked or plain. */
export interface MarkedRun {
  text: string;
  marked: boolean;
}

/**
 * The ranges of the text that contain a term, in order, joined where they touch.
 * `findMarks('保护视力，预防近視。', ['近视']) // => [[7, 9]]`
 */
export function findMarks(text: string, terms: readonly string[]): TextRange[] {
  return findMarksIn(fold(text), terms);
}

/** The same ranges for a text that is already folded. */
export function findMarksIn({ text, map }: Folded, terms: readonly string[]): TextRange[] {
  const found = terms
    .flatMap((term) => placesOf(text, term))
    .map(([start, end]) => toOriginalRange(map, start, end))
    .filter((range) => range !== undefined);
  return joinTouching(found.sort(([a], [b]) => a - b));
}

/** The part [start, end) of the text as runs. `toRuns('防近视', [[1, 3]]) // => 防 plain, 近视 marked` */
export function toRuns(text: string, marks: readonly TextRange[], start = 0, end = text.length): MarkedRun[] {
  const runs: MarkedRun[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    if (from < to) runs.push({ text: text.slice(from, to), marked });
  };
  let at = start;
  for (const [markStart, markEnd] of marks) {
    if (markEnd <= at || markStart >= end) continue;
    add(at, markStart, false);
    add(Math.max(at, markStart), Math.min(end, markEnd), true);
    at = Math.min(end, markEnd);
  }
  add(at, end, false);
  return runs;
}

function placesOf(folded: string, term: string): TextRange[] {
  const places: TextRange[] = [];
  if (term === '') return places;
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) places.push([at, at + term.length]);
  return places;
}

function joinTouching(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const [start, end] of ranges) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
