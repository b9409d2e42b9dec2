/** Pieces of text → rows of cells: what stands on one line, parted where a wide blank is. */
import { middleOf } from './printed.ts';
import type { Printed } from './printed.ts';

/** Pieces on one line, from left to right. */
export type Row = Printed[];

/** In heights of the font: a blank that is more than the space between two words. */
const WIDE_BLANK = 1;
const BLANK = 0.22;
const SAME_LINE = 0.45;
/** Signs that are printed in the left half of their square: at the end of a column they may hang into the blank beside it. */
const LEFT_HALF = /[，。、；：！？]$/u;

/** The rows from top to bottom; pieces that stand close together are one. */
export function toRows(pieces: readonly Printed[]): Row[] {
  return groupByLine(pieces).map((row) => joinNear(row.toSorted((a, b) => a.x0 - b.x0)));
}

/** One piece of several on a line, with a space where there is a blank. */
export function joinPieces(row: readonly Printed[]): Printed | undefined {
  const [first, ...others] = row;
  return first === undefined ? undefined : others.reduce(append, first);
}

/** Pieces whose middles are at one height, the largest of a row deciding. */
export function groupByLine(pieces: readonly Printed[]): Row[] {
  const rows: Row[] = [];
  let largest: Printed | undefined;
  for (const piece of pieces.toSorted((a, b) => middleOf(a) - middleOf(b) || a.x0 - b.x0)) {
    const row = rows.at(-1);
    const reach = SAME_LINE * Math.max(piece.size, largest?.size ?? 0);
    if (row === undefined || largest === undefined || middleOf(piece) - middleOf(largest) > reach) {
      rows.push([piece]);
      largest = piece;
    } else {
      row.push(piece);
      if (piece.size > largest.size) largest = piece;
    }
  }
  return rows;
}

function joinNear(row: Row): Row {
  const cells: Row = [];
  for (const piece of row) {
    const last = cells.at(-1);
    const isNear = last !== undefined && piece.x0 - printedEnd(last) < WIDE_BLANK * Math.max(last.size, piece.size);
    if (isNear) cells.splice(-1, 1, append(last, piece));
    else cells.push(piece);
  }
  return cells;
}

/** Where the last sign ends that can be seen. */
function printedEnd({ text, x1, size }: Printed): number {
  return LEFT_HALF.test(text) ? x1 - size / 2 : x1;
}

function append(left: Printed, right: Printed): Printed {
  const isApart = right.x0 - left.x1 > BLANK * Math.min(left.size, right.size);
  const space = isApart && !/\s$/u.test(left.text) && !/^\s/u.test(right.text) ? ' ' : '';
  const larger = right.size > left.size ? right : left;
  return {
    text: left.text + space + right.text,
    x0: Math.min(left.x0, right.x0),
    x1: Math.max(left.x1, right.x1),
    y: larger.y,
    size: larger.size,
  };
}
