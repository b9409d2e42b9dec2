/** Source text → its lines that are not blank, trimmed, each with the place of its first character. */
import { toMatchForm } from '../../text/matchForm.ts';
import { trimRange, withoutUnseen } from '../../text/blank.ts';
import { LINE_END } from '../../text/shapes/lineEnds.ts';

export interface Line {
  /** The characters from the first to the last non-blank one. */
  value: string;
  /** The same in matching form without blanks and what is not seen, for matching patterns. */
  compact: string;
  /** Line number from 1. */
  line: number;
  /** Column of the first non-blank character, from 1. */
  column: number;
  /** Offset of the first non-blank character in the text, from 0. */
  offset: number;
  /** The counter or pager of a page, or the text behind a counter, which goes on with the line before; null for any other line. */
  page: 'counter' | 'goes-on' | null;
}

/** Lines without a non-blank character are left out. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  const add = (end: number): void => {
    const [first, last] = trimRange(text, start, end);
    if (first === last) return;
    const value = text.slice(first, last);
    const compact = withoutUnseen(toMatchForm(value));
    lines.push({ value, compact, line: number, column: first - start + 1, offset: first, page: null });
  };
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    start = match.index + match[0].length;
    number += 1;
  }
  add(text.length);
  return lines;
}

/** The part of a line between two offsets, without the blanks at its ends. */
export function partOfLine(line: Line, from: number, to: number, page: Line['page']): Line {
  const [start, end] = trimRange(line.value, from, to);
  const value = line.value.slice(start, end);
  const compact = withoutUnseen(toMatchForm(value));
  return { ...line, value, compact, column: line.column + start, offset: line.offset + start, page };
}
