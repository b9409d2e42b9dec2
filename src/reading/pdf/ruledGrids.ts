/** Rules of a page → the grids they make: columns, rows, and the cells between them, one or several boxes each. */
import type { DrawnRule } from './readRules.ts';
import { covers, isNear, placesOf, toRuledGroups } from './ruledLines.ts';
import type { RuledGroup, RuledLine } from './ruledLines.ts';

/** The places of columns and rows in points, from the left and from the top. */
export interface Grid {
  columns: number[];
  rows: number[];
  /** Row by row, the cell that each box is of; boxes without a rule between them are of one. */
  cells: number[][];
  /** No rule ends it there: a row that is cut by the end of a page. */
  isOpenAbove: boolean;
  isOpenBelow: boolean;
}

/** The grids of a page from top to bottom, those with a single row too: of a table that goes on over a page. */
export function toGrids(rules: readonly DrawnRule[]): Grid[] {
  return toRuledGroups(rules)
    .map(toGrid)
    .filter(({ cells }) => cells.some((row) => new Set(row).size > 1))
    .toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Whether rules cross in it: two rows and two columns or more. A box around a page or a paragraph is no table. */
export function isTable({ columns, cells }: Grid): boolean {
  const isDivided = (boxes: readonly number[]): boolean => new Set(boxes).size > 1;
  const upright = columns.slice(1).map((_, column) => cells.map((row) => row[column] ?? -1));
  return cells.filter(isDivided).length > 1 && upright.filter(isDivided).length > 1;
}

/** A grid may be open at its sides: it ends where its lines end. */
function toGrid({ level, upright }: RuledGroup): Grid {
  const columns = placesOf([...level.flatMap(({ from, to }) => [from, to]), ...upright.map(({ at }) => at)]);
  const rows = placesOf([...upright.flatMap(({ from, to }) => [from, to]), ...level.map(({ at }) => at)]);
  const isRuled = (place: number | undefined): boolean => level.some(({ at }) => isNear(at, place ?? NaN));
  return {
    columns,
    rows,
    cells: joinBoxes(middlesOf(columns), middlesOf(rows), {
      above: (row, x) => level.some((line) => isAt(line, rows[row] ?? NaN) && covers(line, x)),
      before: (column, y) => upright.some((line) => isAt(line, columns[column] ?? NaN) && covers(line, y)),
    }),
    isOpenAbove: !isRuled(rows[0]),
    isOpenBelow: !isRuled(rows.at(-1)),
  };
}

function isAt({ at }: RuledLine, place: number): boolean {
  return isNear(at, place);
}

function middlesOf(places: readonly number[]): number[] {
  return places.slice(1).map((place, at) => ((places[at] ?? place) + place) / 2);
}

/** Whether a rule stands above a row, and before a column. */
interface Walls {
  above: (row: number, x: number) => boolean;
  before: (column: number, y: number) => boolean;
}

function joinBoxes(xs: readonly number[], ys: readonly number[], walls: Walls): number[][] {
  const cells: number[][] = [];
  let next = 0;
  ys.forEach((y, row) => {
    const own: number[] = [];
    cells.push(own);
    xs.forEach((x, column) => {
      const left = column > 0 && !walls.before(column, y) ? own[column - 1] : undefined;
      const above = row > 0 && !walls.above(row, x) ? cells[row - 1]?.[column] : undefined;
      own.push(left ?? above ?? next++);
      if (left !== undefined && above !== undefined && left !== above) rename(cells, above, left);
    });
  });
  return cells;
}

function rename(cells: number[][], from: number, to: number): void {
  for (const row of cells)
    row.forEach((cell, column) => {
      if (cell === from) row[column] = to;
    });
}
