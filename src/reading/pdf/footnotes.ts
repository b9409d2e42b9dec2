/**
 * Notes at the foot of a page, in smaller letters, and their raised marks in the text. A mark is set in brackets, as in
 * Word files, or it would be a figure of the text; a note goes behind the text, or it would part a sentence.
 */
import { withoutBlanks } from '../../text/blank.ts';
import { isPageNumber } from '../pageNumber.ts';
import { joinPieces, toRows } from './printedRows.ts';
import type { Row } from './printedRows.ts';
import { isComparable } from './printed.ts';
import type { Printed, PrintedPage } from './printed.ts';

/** In heights of the usual font: a note of 9 below a text of 10.5, and a mark, which stands close behind a word. */
const SMALL = 0.9;
const SMALL_MARK = 0.8;
const CLOSE = 0.6;
/** Characters below the notes: a page number. */
const MOST_BELOW = 8;
const NUMBERED = /^\s*(\d{1,2})\s*(?=\P{Number})/u;
const MARK = /^\s*\d{1,2}\s*$/;

/** Takes the notes out of a page and returns them; those whose first has no mark in the text are none. */
export function takeFootnotes(page: PrintedPage): string[] {
  if (!isComparable(page)) return [];
  const usual = usualSize(page.pieces);
  const small = page.pieces.filter(({ size }) => size <= SMALL * usual);
  const large = page.pieces.filter(({ size }) => size > SMALL * usual);
  const marks = small.filter((piece) => isMark(piece, usual) && isRaised(piece, large, usual));
  const first = toRows(small).find((row) => isFirstNote(row, marks) && isFoot(row, large));
  const top = first?.[0]?.y;
  if (top === undefined) return [];
  const foot = footOf(small, large, top);
  const notes: string[] = [];
  for (const row of toRows(foot)) {
    const text = textOf(row);
    if (NUMBERED.test(text)) notes.push(text.replace(NUMBERED, '[$1] '));
    else notes.push(`${notes.pop() ?? ''}${text}`);
  }
  const numbers = new Set(notes.map((note) => /^\[(\d+)\]/.exec(note)?.[1]));
  const taken = new Set(foot);
  const isOfNote = (piece: Printed): boolean => marks.includes(piece) && numbers.has(piece.text.trim());
  page.pieces = page.pieces
    .filter((piece) => !taken.has(piece))
    .map((piece) => (isOfNote(piece) ? { ...piece, text: `[${piece.text.trim()}]` } : piece));
  return notes;
}

/** Small letters from the first note on; page numbers stay on the page, as does what stands beside the text. */
function footOf(small: readonly Printed[], large: readonly Printed[], top: number): Printed[] {
  const below = small.filter(({ y, size }) => y > top - CLOSE * size);
  const apart = toRows(below).filter((row) => isPageNumber(textOf(row)));
  return below.filter(
    ({ y, size }) =>
      !large.some((piece) => Math.abs(piece.y - y) < CLOSE * piece.size) &&
      !apart.some((row) => row.some((piece) => Math.abs(piece.y - y) < CLOSE * size)),
  );
}

function isFirstNote(row: Row, marks: readonly Printed[]): boolean {
  const number = NUMBERED.exec(textOf(row))?.[1];
  return number !== undefined && marks.some(({ text }) => text.trim() === number);
}

function isMark({ text, size }: Printed, usual: number): boolean {
  return size <= SMALL_MARK * usual && MARK.test(text);
}

/** Whether letters of the usual size end close before. */
function isRaised({ x0, y }: Printed, large: readonly Printed[], usual: number): boolean {
  return large.some((piece) => Math.abs(piece.y - y) < CLOSE * usual && Math.abs(x0 - piece.x1) < CLOSE * usual);
}

function isFoot([first]: Row, large: readonly Printed[]): boolean {
  const below = large.filter(({ y }) => first !== undefined && y > first.y);
  return withoutBlanks(below.map(({ text }) => text).join('')).length <= MOST_BELOW;
}

function usualSize(pieces: readonly Printed[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pieces) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

function textOf(row: Row): string {
  return joinPieces(row)?.text.trim() ?? '';
}
