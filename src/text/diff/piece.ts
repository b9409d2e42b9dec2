/** Parts of a redline before its changes are classified. */

export interface DiffPiece {
  text: string;
  /** Offset in the text it was cut from; of an empty piece, the offset where it would be. */
  start: number;
}

/** Removed text and the text that replaces it; both hold the same words when the kind is `same` or `form`. */
export interface Replacement {
  kind: 'same' | 'form' | 'changed';
  removed: DiffPiece;
  added: DiffPiece;
}

/** A stretch of removed text that is added text elsewhere, or the reverse. */
export interface Move {
  start: number;
  end: number;
  counterpart: { pair: number; span: [number, number] };
}

/** Moves by the piece that contains them, in the order of the text. */
export type Moves = ReadonlyMap<DiffPiece, readonly Move[]>;
