import type { Sense } from './meanings.ts';
import type { Piece, UnderstoodBy } from './understanding.ts';

/** A part of the query with what it may mean, before its neighbours are considered. */
export interface Meant extends Piece {
  word: string;
  by: UnderstoodBy;
  sense: Sense;
  year: number | undefined;
}
