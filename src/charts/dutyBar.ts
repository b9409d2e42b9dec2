/**
 * The bar in a cell of the responsibility matrix: goals led, solid, then goals shared, hollow, from zero and on one
 * scale for the whole matrix. The two are distinguishable without colour.
 */
import { scaleLinear } from 'd3';

export interface DutyCounts {
  led: number;
  shared: number;
}

/** Lengths in pixels, to two decimals. */
export interface DutyBar {
  led: { x: number; width: number };
  shared: { x: number; width: number };
}

/** Length of the longest bar and height of every bar, in pixels. */
export const barSize = { width: 40, height: 5 };

/**
 * Places the two parts of a bar.
 *
 * placeDutyBar({ led: 3, shared: 1 }, 8) // => { led: { x: 0, width: 15 }, shared: { x: 15, width: 5 } }
 */
export function placeDutyBar({ led, shared }: DutyCounts, most: number): DutyBar {
  const toLength = scaleLinear([0, Math.max(most, 1)], [0, barSize.width]);
  const end = round(toLength(led));
  return { led: { x: 0, width: end }, shared: { x: end, width: round(toLength(led + shared) - end) } };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
