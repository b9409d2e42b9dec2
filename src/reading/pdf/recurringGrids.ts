/** Boxes of a form: grids that stand in one place with the same words on several pages, figures aside. */
import { withoutBlanks } from '../../text/blank.ts';
import type { PrintedPage } from './printed.ts';
import type { Grid } from './ruledGrids.ts';
import { isWithin } from './withinGrid.ts';

const FEWEST_PAGES = 3;
/** In points: what counts as one place. */
const NEAR = 4;

/** The grids of each page but those: they are running heads, which are told row by row. */
export function withoutRecurring(pages: readonly PrintedPage[]): Grid[][] {
  const keys = pages.map((page) => page.grids.map((grid) => keyOf(grid, page)));
  const counts = new Map<string, number>();
  for (const key of keys.flatMap((own) => [...new Set(own)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map(({ grids }, page) =>
    grids.filter((_, at) => (counts.get(keys[page]?.[at] ?? '') ?? 0) < FEWEST_PAGES),
  );
}

function keyOf(grid: Grid, { pieces }: PrintedPage): string {
  const words = pieces.filter((piece) => isWithin(grid, piece)).map(({ text }) => text);
  const places = [grid.columns[0], grid.columns.at(-1), grid.rows[0]].map((place) => Math.round((place ?? 0) / NEAR));
  return `${places.join(' ')} ${withoutBlanks(words.join('')).replace(/[\d０-９]+/gu, '#')}`;
}
