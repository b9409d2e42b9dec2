/** Grids and pieces of a page → its tables, each piece in its cell, and the text between them. */
import { withoutRecurring } from './recurringGrids.ts';
import { isTable } from './ruledGrids.ts';
import type { Grid } from './ruledGrids.ts';
import { isNear } from './ruledLines.ts';
import { joinPieces, toRows } from './printedRows.ts';
import { middleOf } from './printed.ts';
import type { Printed, PrintedPage } from './printed.ts';
import { halfWidths } from './signWidths.ts';
import { isBetween, isWithin } from './withinGrid.ts';

export interface RuledCell {
  /** Its rules at either side. */
  x0: number;
  x1: number;
  lines: Printed[];
}

export interface RuledTable extends Pick<Grid, 'isOpenAbove' | 'isOpenBelow' | 'columns'> {
  /** A cell that reaches over several rows stands in the first, and is empty in the others. */
  rows: RuledCell[][];
}

/** The text above each table and, last, below them all. */
export interface PageParts {
  page: PrintedPage;
  texts: Printed[][];
  tables: RuledTable[];
}

/** In heights of the font: words of two cells that the file has in one piece are parted at a blank so near the rule. */
const AT_RULE = 1;

/** The tables of each page. A single row is of a table when the table goes on over the page. */
export function toTables(pages: readonly PrintedPage[]): PageParts[] {
  const kept: Grid[][] = [];
  withoutRecurring(pages).forEach((grids, at, all) => {
    const [before, after] = [kept[at - 1]?.at(-1), all[at + 1]?.[0]];
    const own = grids.filter((grid) => {
      if (isTable(grid)) return true;
      if (grid === grids[0] && before !== undefined && haveSameColumns(before, grid)) return true;
      return grid === grids.at(-1) && after !== undefined && isTable(after) && haveSameColumns(grid, after);
    });
    kept.push(withNothingBeside(own, pages[at]?.pieces ?? []));
  });
  return pages.map((page, at) => ({ page, ...toParts(kept[at] ?? [], page.pieces) }));
}

/** Whether two tables are as wide, with their columns at the same places; rows may have joined cells. */
export function haveSameColumns(a: Pick<Grid, 'columns'>, b: Pick<Grid, 'columns'>): boolean {
  const [few = [], many = []] = [a, b]
    .map(({ columns }) => columns.map((place) => place - (columns[0] ?? 0)))
    .sort((one, other) => one.length - other.length);
  return isNear(few.at(-1) ?? 0, many.at(-1) ?? 0) && few.every((place) => many.some((other) => isNear(other, place)));
}

/** A table in a column of the page, with text beside it, is left to be read with its column. */
function withNothingBeside(grids: readonly Grid[], pieces: readonly Printed[]): Grid[] {
  const outside = pieces.filter((piece) => !grids.some((grid) => isWithin(grid, piece)));
  const kept = grids.filter(({ rows }) => !outside.some((piece) => isBetween(rows, middleOf(piece))));
  return kept.length === grids.length ? kept : withNothingBeside(kept, pieces);
}

function toParts(grids: readonly Grid[], pieces: readonly Printed[]): Omit<PageParts, 'page'> {
  const texts: Printed[][] = [[], ...grids.map(() => [])];
  const inside = new Map<Grid, Printed[]>(grids.map((grid) => [grid, []]));
  for (const piece of pieces) {
    const grid = grids.find((some) => isWithin(some, piece));
    if (grid === undefined) texts[grids.filter(({ rows }) => (rows[0] ?? 0) < middleOf(piece)).length]?.push(piece);
    else inside.get(grid)?.push(piece);
  }
  return { texts, tables: grids.map((grid) => toTable(grid, inside.get(grid) ?? [])) };
}

function toTable(grid: Grid, pieces: readonly Printed[]): RuledTable {
  const parted = pieces.flatMap((piece) => partAtRules(grid, piece));
  const contents = Map.groupBy(parted, (piece) => cellAt(grid, (piece.x0 + piece.x1) / 2, middleOf(piece)));
  const seen = new Set<number>();
  const rows = grid.cells.map((row) =>
    [...new Set(row)].map((cell): RuledCell => {
      const isFirst = !seen.has(cell);
      seen.add(cell);
      return {
        x0: grid.columns[row.indexOf(cell)] ?? 0,
        x1: grid.columns[row.lastIndexOf(cell) + 1] ?? 0,
        lines: isFirst ? toRows(contents.get(cell) ?? []).flatMap((line) => joinPieces(line) ?? []) : [],
      };
    }),
  );
  return { columns: grid.columns, rows, isOpenAbove: grid.isOpenAbove, isOpenBelow: grid.isOpenBelow };
}

/** Words may stick out at the sides of a table. */
function cellAt({ columns, rows, cells }: Grid, x: number, y: number): number {
  const column = columns.slice(1, -1).filter((place) => place <= x).length;
  const row = rows.slice(1, -1).filter((place) => place <= y).length;
  return cells[row]?.[column] ?? -1;
}

/** The words of two cells in one piece, each for itself. */
function partAtRules(grid: Grid, piece: Printed): Printed[] {
  const y = middleOf(piece);
  const rule = grid.columns.find(
    (x) => x > piece.x0 && x < piece.x1 && cellAt(grid, x - 0.1, y) !== cellAt(grid, x + 0.1, y),
  );
  if (rule === undefined) return [piece];
  const width = (piece.x1 - piece.x0) / Math.max(1, halfWidths(piece.text));
  const blanks = [...piece.text.matchAll(/\s+/gu)].map(({ 0: { length }, index }) => {
    const from = piece.x0 + width * halfWidths(piece.text.slice(0, index));
    return { index, end: index + length, from, to: from + width * length };
  });
  const offOf = ({ from, to }: { from: number; to: number }): number => Math.abs((from + to) / 2 - rule);
  const [blank] = blanks.toSorted((a, b) => offOf(a) - offOf(b));
  if (blank === undefined || offOf(blank) > AT_RULE * piece.size) return [piece];
  const left = { ...piece, text: piece.text.slice(0, blank.index), x1: Math.min(blank.from, rule) };
  const right = { ...piece, text: piece.text.slice(blank.end), x0: Math.max(blank.to, rule) };
  return [left, ...partAtRules(grid, right)].filter(({ text }) => text !== '');
}
