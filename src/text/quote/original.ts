/** The text a quotation is checked against: the pieces of a page or plan joined without blanks, each with its place. */
import { withoutBlanks } from '../blank.ts';

/** A part of the original with a place of its own: a sentence, a paragraph. */
export interface OriginalPiece {
  text: string;
  /** Its address on the site; '' for words between places, such as a list of departments. */
  url: string;
  /** The name of that place. */
  label: string;
}

export interface Original {
  /** The words of all pieces, blanks left out. */
  text: string;
  pieces: readonly PlacedPiece[];
}

export interface PlacedPiece extends OriginalPiece {
  /** Where its words begin in the text. */
  start: number;
}

/** `toOriginal([{ text: '提高 质量。', … }, { text: '加强防治。', … }]).text // => '提高质量。加强防治。'` */
export function toOriginal(pieces: readonly OriginalPiece[]): Original {
  let start = 0;
  const placed = pieces.map((piece) => {
    const at = { ...piece, text: withoutBlanks(piece.text), start };
    start += at.text.length;
    return at;
  });
  return { text: placed.map(({ text }) => text).join(''), pieces: placed.filter(({ text }) => text !== '') };
}

/** The pieces that overlap [start, end), in order; those without a place are left out. */
export function piecesAt({ pieces }: Original, start: number, end: number): PlacedPiece[] {
  return pieces.filter((piece) => piece.url !== '' && piece.start < end && piece.start + piece.text.length > start);
}
