/**
 * Words in vertical writing beside the text: characters one below the other, none beside them on their side. They would
 * part the lines that they stand next to.
 */
import { isComparable } from './printed.ts';
import type { Printed, PrintedPage } from './printed.ts';
import { isTable } from './ruledGrids.ts';
import { isWithin } from './withinGrid.ts';

/** Fewer may be a list of short cells. */
const FEWEST = 4;
/** In heights of the font: how far one character may stand below the last, and how far off its left end may be. */
const PITCH = 2;
const NEAR = 0.3;
/** A character; a number of a list is none. */
const SIGN = /^[\u2e80-\uffdf]$/u;

/** Takes such words out of the pages and returns them, page by page. */
export function takeVerticalNotes(pages: readonly PrintedPage[]): string[][] {
  return pages.map((page) => {
    if (!isComparable(page)) return [];
    const signs = page.pieces.filter((piece) => SIGN.test(piece.text.trim()) && !isInTable(page, piece));
    const notes = columnsOf(signs.toSorted((a, b) => a.y - b.y)).filter((column) => isBeside(column, page.pieces));
    const taken = new Set(notes.flat());
    page.pieces = page.pieces.filter((piece) => !taken.has(piece));
    return notes.map((column) => column.map(({ text }) => text.trim()).join(''));
  });
}

function columnsOf(signs: readonly Printed[]): Printed[][] {
  const columns: Printed[][] = [];
  for (const sign of signs) {
    const open = columns.find((column) => continues(column.at(-1), sign));
    if (open === undefined) columns.push([sign]);
    else open.push(sign);
  }
  return columns.filter((column) => column.length >= FEWEST);
}

function continues(last: Printed | undefined, { x0, y, size }: Printed): boolean {
  if (last === undefined || Math.abs(last.size - size) > NEAR * size) return false;
  return Math.abs(last.x0 - x0) < NEAR * size && y - last.y > NEAR * size && y - last.y < PITCH * size;
}

/** A narrow cell breaks its words sign by sign. */
function isInTable({ grids }: PrintedPage, piece: Printed): boolean {
  return grids.some((grid) => isTable(grid) && isWithin(grid, piece));
}

/** Whether all other pieces of the page stand on one side of the column. */
function isBeside(column: readonly Printed[], pieces: readonly Printed[]): boolean {
  const own = new Set(column);
  const others = pieces.filter((piece) => !own.has(piece));
  const left = Math.min(...column.map(({ x0 }) => x0));
  const right = Math.max(...column.map(({ x1 }) => x1));
  return others.length > 0 && (others.every(({ x0 }) => x0 >= right) || others.every(({ x1 }) => x1 <= left));
}
