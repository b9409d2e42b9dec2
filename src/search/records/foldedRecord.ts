/** The words of a record, folded once for all that is asked of them. */
import { BARRIER, fold } from '../../text/fold.ts';
import type { Folded } from '../../text/fold.ts';
import { searchedPieces } from './record.ts';
import type { SearchRecord } from './record.ts';
import type { WordBreaker } from '../answer/within.ts';

export interface Piece {
  text: string;
  /** Where it begins in the record's text. */
  at: number;
}

export interface FoldedRecord {
  /** The record's text, as recordText gives it, and its folded form. */
  text: string;
  folded: Folded;
  /** The pieces of the text, in order: its blocks first. */
  pieces: readonly Piece[];
  /** The offsets within a piece at which words begin or end. */
  breaksIn: (piece: Piece, breaker: WordBreaker) => ReadonlySet<number>;
}

/** A reader who types on is shown the same records again and again; what is folded goes when its record goes. */
const known = new WeakMap<SearchRecord, FoldedRecord>();

export function foldRecord(record: SearchRecord): FoldedRecord {
  const folded = known.get(record) ?? toFoldedRecord(record);
  known.set(record, folded);
  return folded;
}

function toFoldedRecord(record: SearchRecord): FoldedRecord {
  const pieces = placePieces(record);
  const text = pieces.map((piece) => piece.text).join(BARRIER);
  const breaks = new Map<Piece, ReadonlySet<number>>();
  return {
    text,
    folded: fold(text),
    pieces,
    breaksIn: (piece, breaker) => {
      const found = breaks.get(piece) ?? breaker(piece.text);
      breaks.set(piece, found);
      return found;
    },
  };
}

function placePieces(record: SearchRecord): Piece[] {
  let next = 0;
  return searchedPieces(record).map((text) => {
    const at = next;
    next += text.length + BARRIER.length;
    return { text, at };
  });
}
