/** What is printed on a page, by its place. Lengths are points; x grows to the right, y downwards. */

import type { Grid } from './ruledGrids.ts';

/** A piece of one line: a run of one font at first, then a cell, then a whole line. */
export interface Printed {
  text: string;
  /** Left and right end. */
  x0: number;
  x1: number;
  /** The line that the characters stand on, from the top of the page. */
  y: number;
  /** Height of the font. */
  size: number;
}

export interface PrintedPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** What is written from left to right, in any order. */
  pieces: Printed[];
  /** Words that are written upwards or downwards. */
  upright: string[];
  /** Words that lie aslant, as watermarks do. */
  slanted: string[];
  /** Words that are printed twice in one place, to look bold. */
  doubled: string[];
  /** Of the rules that are drawn on it, from top to bottom. */
  grids: Grid[];
}

/** A line, or the cell of a table, which is never joined with another. */
export interface PrintedLine extends Printed {
  isCell: boolean;
}

/** A line and where it stands. */
export interface LineOnPage extends PrintedLine {
  /** From 1. */
  page: number;
  pageWidth: number;
  pageHeight: number;
  /** Which column of the page it stands in, from 1; 0 for what is not in columns. */
  column: number;
}

/** Half the height of a character above the line it stands on: small raised signs share it with their line. */
export function middleOf({ y, size }: Printed): number {
  return y - 0.35 * size;
}

/** A page with more pieces is no page of a document; to compare each with each would take the square of the time. */
const MOST_PIECES = 5000;

/** Whether the pieces of a page may be compared with one another. */
export function isComparable({ pieces }: PrintedPage): boolean {
  return pieces.length <= MOST_PIECES;
}
