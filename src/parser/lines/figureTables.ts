/** Tables without a first row that is known: lines as short as cells, with figures among them. */
import type { Line } from './readLines.ts';

/** So many figures, numbers of rows left out, make a table of lines without a stop. */
const FEWEST_FIGURES = 3;
/** Page numbers among short lines are fewer. */
const MOST_LINES_A_FIGURE = 6;
const LONGEST_VALUE = 24;
const FIGURE = /^[≥≤<>~]?\d+(?:\.\d+)?(?:[%‰]|\/\d+万)?[↑↓]?$/u;

/** True for a cell that is a figure and nothing else. `isFigure('95%') // => true` */
export function isFigure(compact: string): boolean {
  return FIGURE.test(compact);
}

/** The cells of such tables. `fits` tells the lines that can be cells, `isHead` where a table with a known first row begins. */
export function figureCells(
  lines: readonly Line[],
  fits: (line: Line) => boolean,
  isHead: (at: number) => boolean,
): [Line, 'first' | 'further'][] {
  const cells: [Line, 'first' | 'further'][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const count = countWhile(
      lines,
      at,
      (line) => line.page === null && line.compact.length <= LONGEST_VALUE && fits(line),
    );
    const run = lines.slice(at, at + count);
    const table = holdsFigures(run) && !run.some((_, nth) => isHead(at + nth));
    if (table) run.forEach((line, nth) => cells.push([line, nth === 0 ? 'first' : 'further']));
    at += count;
  }
  return cells;
}

/** The number of lines, from one on, that fit. */
export function countWhile(lines: readonly Line[], from: number, fits: (line: Line) => boolean): number {
  let at = from;
  for (let line = lines[at]; line !== undefined && fits(line); line = lines[at]) at += 1;
  return at - from;
}

/** Figures beside words, more than the numbers 1, 2, 3 of the rows, and not all as whole as page numbers are. */
function holdsFigures(run: readonly Line[]): boolean {
  const figures = run.filter(({ compact }) => isFigure(compact));
  if (!figures.some(({ compact }) => /[.%‰/]/u.test(compact))) return false;
  let rows = 0;
  for (const { compact } of figures) if (compact === String(rows + 1)) rows += 1;
  const values = figures.length - rows;
  return values >= FEWEST_FIGURES && values * MOST_LINES_A_FIGURE >= run.length && figures.length < run.length;
}
