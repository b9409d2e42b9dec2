/** What a redline is made of before its changes are told apart. */

export interface Piece {
  text: string;
  /** Offset in the text it was cut from; where it would stand if it is empty. */
  start: number;
}

/** What was removed and what was added in its place; both hold the same words when the block is the same or of form. */
export interface Block {
  kind: 'same' | 'form' | 'changed';
  removed: Piece;
  added: Piece;
}

/** A stretch of removed text that stands as added text elsewhere, or the other way round. */
export interface Move {
  start: number;
  end: number;
  counterpart: { pair: number; span: [number, number] };
}

/** Moves by the piece they lie in, in the order of the text. */
export type Moves = ReadonlyMap<Piece, readonly Move[]>;
