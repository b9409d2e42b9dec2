/** What stands in a grid. */
import { middleOf } from './printed.ts';
import type { Printed } from './printed.ts';
import type { Grid } from './ruledGrids.ts';

/** Whether the middle of a piece stands in a grid. */
export function isWithin({ columns, rows }: Grid, piece: Printed): boolean {
  const [x, y] = [(piece.x0 + piece.x1) / 2, middleOf(piece)];
  return isBetween(columns, x) && isBetween(rows, y);
}

/** Whether a place is between the first and the last. */
export function isBetween(places: readonly number[], at: number): boolean {
  return at >= (places[0] ?? Infinity) && at < (places.at(-1) ?? -Infinity);
}
