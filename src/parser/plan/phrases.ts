/** Entry → phrases: cutting the joined characters of an entry back into runs of the source. */
import type { Phrase, Run } from '../../model/tree.ts';
import { trimRange } from '../../text/blank.ts';
import { toCompact } from '../../text/compact.ts';
import type { Entry } from '../blocks/entry.ts';
import { valueOf } from '../blocks/entry.ts';
import type { Piece } from '../lines/logicalLine.ts';

/** A part of an entry's value that is to become a phrase. */
export interface Cut {
  type: Phrase['type'];
  start: number;
  end: number;
}

/**
 * The phrases of an entry: its label, then the given cuts of its value. Cuts of blanks only are left out; furniture
 * stays where it stood, inside a phrase or between two.
 */
export function toPhrases(entry: Entry, cuts: Cut[]): Phrase[] {
  const value = valueOf(entry);
  const label: Cut = { type: 'label', start: 0, end: labelEnd(entry, value) };
  const phrases = [label, ...cuts].flatMap(({ type, start, end }): Phrase[] => {
    const [first, last] = trimRange(value, start, end);
    return first === last ? [] : [{ type, children: runsBetween(entry, first, last) }];
  });
  return withFurniture(phrases, entry.pieces.filter(({ furniture }) => furniture).map(toRun));
}

/** The phrases of an entry that is all words behind its label. */
export function wordsOf(entry: Entry): Phrase[] {
  const value = valueOf(entry);
  return toPhrases(entry, [{ type: 'words', start: labelEnd(entry, value), end: value.length }]);
}

/** Offset in an entry's value at which its label ends. */
export function labelEnd(entry: Entry, value: string): number {
  return entry.label === 0 ? 0 : toCompact(value).placeOf(entry.label);
}

function runsBetween(entry: Entry, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let pieceStart = 0;
  for (const piece of entry.pieces) {
    if (piece.furniture) continue;
    const { value, column, offset } = piece;
    const [first, last] = trimRange(value, Math.max(start - pieceStart, 0), Math.min(end - pieceStart, value.length));
    pieceStart += value.length;
    if (first >= last) continue;
    runs.push(toRun({ ...piece, value: value.slice(first, last), column: column + first, offset: offset + first }));
  }
  return runs;
}

function toRun({ value, line, column, offset, furniture }: Piece): Run {
  return {
    type: furniture ? 'furniture' : 'run',
    value,
    position: {
      start: { line, column, offset },
      end: { line, column: column + value.length, offset: offset + value.length },
    },
  };
}

function withFurniture(phrases: Phrase[], furniture: Run[]): Phrase[] {
  return furniture.reduce((placed, run) => {
    const at = placed.findIndex((phrase) => offsetOf(phrase.children.at(-1)) > offsetOf(run));
    const phrase = placed[at];
    if (phrase === undefined) return [...placed, { type: 'aside', children: [run] } satisfies Phrase];
    if (offsetOf(phrase.children[0]) > offsetOf(run)) return placed.toSpliced(at, 0, { type: 'aside', children: [run] });
    const children = [...phrase.children, run].sort((a, b) => offsetOf(a) - offsetOf(b));
    return placed.with(at, { ...phrase, children });
  }, phrases);
}

function offsetOf(run: Run | undefined): number {
  return run?.position.start.offset ?? 0;
}
