/**
 * The text a quotation is held against: the pieces of a page or a plan, one after the other, without blanks, and the
 * place each came from.
 */
import { withoutBlanks } from '../blank.ts';

/** A run of the original that has a place of its own: a sentence, a paragraph. */
export interface Piece {
  text: string;
  /** Where it stands on the site; '' for words between places, such as a list of departments. */
  url: string;
  /** What that place is called. */
  label: string;
}

export interface Original {
  /** The words of all pieces, blanks left out. */
  text: string;
  pieces: readonly PlacedPiece[];
}

export interface PlacedPiece extends Piece {
  /** Where its words begin in the text. */
  start: number;
}

/** `toOriginal([{ text: '提高 质量。', … }, { text: '加强防治。', … }]).text // => '提高质量。加强防治。'` */
export function toOriginal(pieces: readonly Piece[]): Original {
  let start = 0;
  const placed = pieces.map((piece) => {
    const at = { ...piece, text: withoutBlanks(piece.text), start };
    start += at.text.length;
    return at;
  });
  return { text: placed.map(({ text }) => text).join(''), pieces: placed.filter(({ text }) => text !== '') };
}

/** The pieces that hold the words [start, end), in order; those without a place are left out. */
export function piecesAt({ pieces }: Original, start: number, end: number): PlacedPiece[] {
  return pieces.filter((piece) => piece.url !== '' && piece.start < end && piece.start + piece.text.length > start);
}
