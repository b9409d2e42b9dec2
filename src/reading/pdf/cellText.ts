/** The lines of a cell → its paragraphs. A line is continued by the next when that could not have stood on it. */
import { joinLetters } from './letterSpacing.ts';
import { beginsWithNumber } from './leadingNumber.ts';
import { SENTENCE_END } from './paragraphs.ts';
import type { Printed } from './printed.ts';
import type { RuledCell } from './ruledTables.ts';
import { joinTexts, widthOfFirstWord } from './signWidths.ts';

/** In heights of the font. */
const SLACK = 0.5;

/** The blank between the rules of a table and its words: the least there is; words may stick out. */
export function paddingOf(rows: readonly (readonly RuledCell[])[]): number {
  const blanks = rows.flatMap((row) =>
    row.flatMap(({ x0, x1, lines }) => lines.flatMap((line) => [line.x0 - x0, x1 - line.x1])),
  );
  return blanks.reduce((least, blank) => (blank >= 0 ? Math.min(least, blank) : least), Infinity);
}

/** The paragraphs of a cell, from top to bottom. */
export function toCellLines({ x0, x1, lines }: RuledCell, padding: number): string[] {
  const room = x1 - x0 - 2 * padding;
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    const text = joinLetters(line.text).trim();
    if (before === undefined || open === undefined || !isFull(before, line, room) || isNumbered(text, open))
      paragraphs.push(text);
    else paragraphs.splice(-1, 1, joinTexts(open, text));
  });
  return paragraphs.filter((text) => text !== '');
}

function isFull(line: Printed, next: Printed, room: number): boolean {
  return room - (line.x1 - line.x0) < widthOfFirstWord(next) + SLACK * next.size;
}

/** 参与农村一、|二、三产业 goes on: a number begins a paragraph behind a sentence, and in a list. */
function isNumbered(text: string, before: string): boolean {
  return beginsWithNumber(text) && (SENTENCE_END.test(before) || beginsWithNumber(before));
}
