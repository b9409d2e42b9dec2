/** Logical lines: text with its hard wraps undone, which still knows the source place of every character. */
import { trimRange } from '../../text/blank.ts';
import { toCompact } from '../../text/compact.ts';
import type { Compact } from '../../text/compact.ts';
import type { Enumerator } from './enumerator.ts';
import type { CellKind } from './tableCells.ts';
import type { Line } from './readLines.ts';
import type { ChargedRow } from './taskRow.ts';

/** A run of one source line. Furniture keeps its place but is not text. */
export interface LinePiece {
  value: string;
  line: number;
  column: number;
  offset: number;
  furniture: boolean;
}

export interface LogicalLine {
  /** Matching form of the text, without blanks. */
  compact: string;
  /** Pieces in order, furniture included. */
  pieces: LinePiece[];
  /** For every piece, the offset in `compact` where its text begins (for furniture: where it was removed). */
  starts: number[];
  /** For every piece, a function from a count of its non-blank code units to an index in it. */
  places: Compact['placeOf'][];
  /** What it is as a cell of a table; null for a line of text. */
  cell: CellKind | null;
  /** What it is as a row of a table of tasks; null for any other line. */
  row: ChargedRow | null;
  /** A number at its start that has no sign behind it; null for any other line. */
  bare: Enumerator | null;
  /**
   * Whether it begins an item of a list without numbers, or the text behind its marker does; or that text only leads to a
   * list with numbers (主要目标：到2030年，实现下列目标：); or it is a note on a sign in the text above; null for any other.
   */
  listed: 'item' | 'behind-marker' | 'leads' | 'note' | null;
}

const EMPTY = { compact: '', cell: null, row: null, bare: null, listed: null };

/** The logical line of text made of the given lines; those in `furniture` are kept as furniture. */
export function joinLines(lines: Line[], furniture: ReadonlySet<Line>): LogicalLine {
  const joined: LogicalLine = { ...EMPTY, pieces: [], starts: [], places: [] };
  const compacts: string[] = [];
  let length = 0;
  for (const line of lines) {
    const { value, compact, line: number, column, offset } = line;
    const isFurniture = furniture.has(line);
    joined.pieces.push({ value, line: number, column, offset, furniture: isFurniture });
    joined.starts.push(length);
    // As long as without blanks: every character is at its place.
    joined.places.push(compact.length === value.length ? (count) => count : toCompact(value).placeOf);
    if (isFurniture) continue;
    compacts.push(compact);
    length += compact.length;
  }
  joined.compact = compacts.join('');
  return joined;
}

/** True when a blank stands before the n-th code unit of `compact`, n > 0: between 1.2 and 5岁 of 1.2 5岁以下. */
export function isBlankBefore({ starts, places }: LogicalLine, at: number): boolean {
  const piece = firstTouching(starts, at);
  const from = starts[piece] ?? 0;
  const placeOf = places[piece];
  return placeOf !== undefined && at > from && placeOf(at - from) - placeOf(at - from - 1) > 1;
}

/** The pieces between two offsets of `compact`. Furniture between two texts belongs to the first. */
export function piecesBetween({ compact, pieces, starts, places }: LogicalLine, from: number, to: number): LinePiece[] {
  const found: LinePiece[] = [];
  for (let at = firstTouching(starts, from); at < pieces.length; at += 1) {
    const piece = pieces[at];
    const start = starts[at] ?? 0;
    if (piece === undefined || start > to || (start === to && to < compact.length && !piece.furniture)) break;
    if (piece.furniture) {
      if (start > from || from === 0) found.push(piece);
      continue;
    }
    const cut = cutPiece(piece, places[at], from - start, to - start);
    if (cut !== undefined) found.push(cut);
  }
  return found;
}

/** Index of the last piece that begins before an offset, or of the first that begins at it. */
function firstTouching(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

/** The part of a piece between two counts of its non-blank code units, trimmed; undefined when it is empty. */
function cutPiece(
  piece: LinePiece,
  placeOf: Compact['placeOf'] | undefined,
  from: number,
  to: number,
): LinePiece | undefined {
  const [first, last] = trimRange(piece.value, from <= 0 ? 0 : (placeOf?.(from) ?? from), placeOf?.(to) ?? to);
  if (first >= last) return undefined;
  const { column, offset } = piece;
  return { ...piece, value: piece.value.slice(first, last), column: column + first, offset: offset + first };
}
