/** Rows of a page → the order in which they are read: of columns of prose, one after the other. */
import { toRows } from './printedRows.ts';
import type { Row } from './printedRows.ts';
import type { Printed } from './printed.ts';

/** Rows that are read from top to bottom before the next part is read. */
export interface PagePart {
  /** Which column of the page it is, from 1; 0 for what is not in columns. */
  column: number;
  rows: Row[];
}

/** The part of the width in which the blank between two columns is looked for. */
const FROM = 0.3;
const TO = 0.7;
const STEPS = 60;
/** So many lines on either side make columns. */
const FEWEST_LINES = 5;
/** So many lines of prose fill their column; cells of a table seldom do. */
const FULL = 0.8;
const FULL_SHARE = 0.3;
/** A column of prose is no narrower than this share of the page's text. */
const NARROWEST = 0.3;
/** In heights of the font: further from its margin no paragraph of a column begins. */
const SET_IN = 3;
/** In points: blanks at one place are one. */
const NEAR = 8;
/** Columns 1 and 2 may be divided once more, into 3 to 6. */
const DEEPEST = 2;

/**
 * The parts of a page in reading order. The blanks between columns that were found on earlier pages are known on this
 * one, which may have but a few lines, and are added to.
 */
export function inReadingOrder(rows: readonly Row[], gutters: number[]): PagePart[] {
  return split(rows.flat(), gutters);
}

interface Span {
  x0: number;
  x1: number;
}

function split(pieces: Printed[], gutters: number[], column = 0): PagePart[] {
  const whole = (some: Printed[]): PagePart[] => (some.length === 0 ? [] : [{ column, rows: toRows(some) }]);
  const gutter = column <= DEEPEST ? findGutter(pieces) : undefined;
  if (gutter === undefined) return whole(pieces);
  const parts: PagePart[] = [];
  let single: Printed[] = [];
  for (const zone of zonesAround(pieces, gutter)) {
    const sides = columnsOf(zone, gutter, gutters);
    if (sides === undefined) single.push(...zone);
    else {
      const { above, sides: columns } = aboveColumns(sides);
      parts.push(...whole([...single, ...above]));
      single = [];
      columns.forEach((side, at) => parts.push(...split(side, gutters, 2 * column + at + 1)));
    }
  }
  return [...parts, ...whole(single)];
}

/** The place that the fewest pieces cross; undefined when none has pieces on both sides. */
function findGutter(pieces: readonly Printed[]): number | undefined {
  if (pieces.length < 2) return undefined;
  const { x0, x1 } = extentOf(pieces);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => x0 + (x1 - x0) * (FROM + ((TO - FROM) * step) / STEPS));
  const crossing = steps.map((x) => pieces.filter((piece) => crosses(piece, x)).length);
  const fewest = Math.min(...crossing);
  const first = crossing.indexOf(fewest);
  const behind = crossing.findIndex((count, at) => at > first && count > fewest);
  const last = behind === -1 ? STEPS : behind - 1;
  return fewest < pieces.length / 2 ? steps[Math.floor((first + last) / 2)] : undefined;
}

/** Runs of pieces from top to bottom, parted by those that cross. */
function zonesAround(pieces: readonly Printed[], x: number): Printed[][] {
  const zones: Printed[][] = [[]];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    if (crosses(piece, x)) zones.push([piece], []);
    else zones.at(-1)?.push(piece);
  }
  return zones.filter((zone) => zone.length > 0);
}

/** Left and right side; undefined when they are not two columns of prose. */
function columnsOf(zone: readonly Printed[], x: number, gutters: number[]): Printed[][] | undefined {
  const whole = extentOf(zone);
  const sides = [zone.filter(({ x1 }) => x1 <= x), zone.filter(({ x1 }) => x1 > x)];
  if (gutters.some((known) => Math.abs(known - x) < NEAR)) return sides;
  if (!sides.every((side) => isProse(side, NARROWEST * (whole.x1 - whole.x0)))) return undefined;
  gutters.push(x);
  return sides;
}

/** The signature of a notice above columns, and what stands before it: set at the right margin, with nothing beside it. */
function aboveColumns([left = [], right = []]: Printed[][]): { above: Printed[]; sides: Printed[][] } {
  const margin = extentOf(right).x0;
  const isBeside = (row: Printed): boolean => left.some(({ y }) => Math.abs(y - row.y) < row.size);
  const ordered = right.toSorted((a, b) => a.y - b.y);
  const end = ordered.findIndex((piece) => piece.x0 - margin < SET_IN * piece.size || isBeside(piece));
  const last = ordered[end - 1];
  const isAbove = ({ y }: Printed): boolean => last !== undefined && y <= last.y;
  const sides = [left, right].map((side) => side.filter((piece) => !isAbove(piece)));
  return { above: [...left, ...right].filter(isAbove), sides };
}

function isProse(side: readonly Printed[], narrowest: number): boolean {
  const rows = toRows(side);
  const { x0, x1 } = extentOf(side);
  if (rows.length < FEWEST_LINES || x1 - x0 < narrowest) return false;
  const single = rows.filter((row) => row.length === 1).map(extentOf);
  const full = single.filter((line) => line.x1 - line.x0 >= FULL * (x1 - x0));
  return single.length > rows.length / 2 && full.length >= FULL_SHARE * rows.length;
}

function crosses({ x0, x1 }: Printed, x: number): boolean {
  return x0 < x && x1 > x;
}

/** From the leftmost to the rightmost character. */
function extentOf(pieces: readonly Printed[]): Span {
  return pieces.reduce((span, piece) => ({ x0: Math.min(span.x0, piece.x0), x1: Math.max(span.x1, piece.x1) }), {
    x0: Infinity,
    x1: -Infinity,
  });
}
