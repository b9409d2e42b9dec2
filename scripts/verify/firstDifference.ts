/** The first difference between the words of a page and those of their source. */
import { withoutBlanks } from '../../src/text/blank.ts';
import { isBlank } from '../../src/text/unseenEnd.ts';

/** Consecutive characters of one source line. */
export interface SourceRun {
  /** From 1. */
  line: number;
  /** Column of the first character, from 1. */
  column: number;
  text: string;
}

export interface Difference {
  /** Place in the source of the first differing character, or where it should be. */
  line: number;
  column: number;
  expected: string;
  found: string;
}

/** Characters quoted around the place. */
const BEFORE = 6;
const AFTER = 12;

/**
 * The first difference between runs of a source and the words found, ignoring blanks; undefined when there is none.
 *
 * firstDifference([{ line: 76, column: 3, text: '普及率达到95%' }], '普及率达到9%')
 * // => { line: 76, column: 9, expected: '普及率达到95%', found: '普及率达到9%' }
 */
export function firstDifference(runs: readonly SourceRun[], words: string): Difference | undefined {
  const expected = withoutBlanks(runs.map(({ text }) => text).join(''));
  const found = withoutBlanks(words);
  if (expected === found) return undefined;
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - BEFORE), at + AFTER);
  return { ...placeOf(runs, at), expected: around(expected), found: around(found) };
}

/** The place of a non-blank character, counted from 0; beyond the end, the end. */
function placeOf(runs: readonly SourceRun[], count: number): { line: number; column: number } {
  let left = count;
  for (const { line, column, text } of runs) {
    for (let at = 0; at < text.length; at += 1) {
      if (isBlank(text.charAt(at))) continue;
      if (left === 0) return { line, column: column + at };
      left -= 1;
    }
  }
  const last = runs.at(-1);
  return last ? { line: last.line, column: last.column + last.text.length } : { line: 1, column: 1 };
}
