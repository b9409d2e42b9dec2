/**
 * Finds moved text: removed in one place and added in another, in the same pair of texts or in a different one.
 *
 * An index of the added text keeps the cost of many pairs linear. Every character moves at most once; a removed text
 * takes its longest counterpart, the first of several.
 */
import { toMatchForm } from '../matchForm.ts';
import type { Replacement, Move, DiffPiece } from './piece.ts';

/** The least number of characters that counts as moved: shorter phrases are common in plans and recur by chance. */
const LEAST_MOVED = 10;

interface Place {
  pair: number;
  piece: DiffPiece;
  /** The text in matching form, offsets as in the piece. */
  form: string;
  /** 1 for every character that has moved. */
  taken: Uint8Array;
}

/** The moves in the changed blocks of redlines. */
export function findMoves(redlines: readonly (readonly Replacement[])[]): Map<DiffPiece, Move[]> {
  const removed = placesOf(redlines, ({ removed: piece }) => piece);
  const added = placesOf(redlines, ({ added: piece }) => piece);
  const index = indexPlaces(added);
  const moves = new Map<DiffPiece, Move[]>();
  for (const from of removed) {
    for (let at = 0; at + LEAST_MOVED <= from.form.length; at += 1) {
      const found = findLongest(from, at, index);
      if (found === null) continue;
      record(moves, from, at, found.to, found.at, found.length);
      record(moves, found.to, found.at, from, at, found.length);
      at += found.length - 1;
    }
  }
  for (const list of moves.values()) list.sort((a, b) => a.start - b.start);
  return moves;
}

function placesOf(redlines: readonly (readonly Replacement[])[], pick: (block: Replacement) => DiffPiece): Place[] {
  return redlines.flatMap((blocks, pair) =>
    blocks
      .filter((block) => block.kind === 'changed' && pick(block).text.length >= LEAST_MOVED)
      .map(pick)
      .map((piece) => ({ pair, piece, form: toMatchForm(piece.text), taken: new Uint8Array(piece.text.length) })),
  );
}

type Index = Map<string, { place: Place; at: number }[]>;

function indexPlaces(places: readonly Place[]): Index {
  const index: Index = new Map();
  for (const place of places) {
    for (let at = 0; at + LEAST_MOVED <= place.form.length; at += 1) {
      const window = place.form.slice(at, at + LEAST_MOVED);
      const list = index.get(window);
      if (list === undefined) index.set(window, [{ place, at }]);
      else list.push({ place, at });
    }
  }
  return index;
}

function findLongest(from: Place, start: number, index: Index): { to: Place; at: number; length: number } | null {
  let best: { to: Place; at: number; length: number } | null = null;
  for (const { place: to, at } of index.get(from.form.slice(start, start + LEAST_MOVED)) ?? []) {
    let length = 0;
    while (
      start + length < from.form.length &&
      from.form[start + length] === to.form[at + length] &&
      to.taken[at + length] === 0
    ) {
      length += 1;
    }
    if (length >= LEAST_MOVED && length > (best?.length ?? 0)) best = { to, at, length };
  }
  return best;
}

function record(moves: Map<DiffPiece, Move[]>, from: Place, at: number, to: Place, toAt: number, length: number): void {
  from.taken.fill(1, at, at + length);
  const start = to.piece.start + toAt;
  const list = moves.get(from.piece) ?? [];
  list.push({ start: at, end: at + length, counterpart: { pair: to.pair, span: [start, start + length] } });
  moves.set(from.piece, list);
}
