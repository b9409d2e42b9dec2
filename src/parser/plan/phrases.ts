/** Entry → phrases: cuts the joined characters of an entry back into runs of the source. */
import type { Phrase, Run } from '../../model/tree.ts';
import { trimRange } from '../../text/blank.ts';
import { placeBehind } from '../../text/compact.ts';
import { must } from '../../text/must.ts';
import type { Entry } from '../blocks/entry.ts';
import { valueOf } from '../blocks/entry.ts';
import type { LinePiece } from '../lines/logicalLine.ts';

/** A range of an entry's value that will become a phrase. */
export interface Cut {
  type: Phrase['type'];
  start: number;
  end: number;
}

/**
 * The phrases of an entry: its label, then the given cuts of its value. Blank cuts are left out; furniture keeps its
 * place, inside a phrase or between two.
 */
export function toPhrases(entry: Entry, cuts: Cut[]): Phrase[] {
  const value = valueOf(entry);
  const label: Cut = { type: 'label', start: 0, end: labelEnd(entry, value) };
  const runsBetween = runsOfPieces(entry.pieces.filter(({ furniture }) => !furniture));
  const phrases = [label, ...cuts].flatMap(({ type, start, end }): Phrase[] => {
    const [first, last] = trimRange(value, start, end);
    return first === last ? [] : [{ type, children: runsBetween(first, last) }];
  });
  return withFurniture(phrases, entry.pieces.filter(({ furniture }) => furniture).map(toRun));
}

/** The phrases of an entry that is all words after its label. */
export function wordsOf(entry: Entry): Phrase[] {
  const value = valueOf(entry);
  return toPhrases(entry, [{ type: 'words', start: labelEnd(entry, value), end: value.length }]);
}

/** Offset in an entry's value where its label ends. */
export function labelEnd(entry: Entry, value: string): number {
  return entry.label === 0 ? 0 : placeBehind(value, entry.label);
}

/** A function that gives the runs between two offsets of the joined pieces. Its calls must ascend. */
function runsOfPieces(pieces: LinePiece[]): (start: number, end: number) => Run[] {
  let at = 0;
  let pieceStart = 0;
  return (start, end) => {
    const runs: Run[] = [];
    for (let piece = pieces[at]; piece !== undefined && pieceStart < end; piece = pieces[at]) {
      const { value, column, offset } = piece;
      const [first, last] = trimRange(value, Math.max(start - pieceStart, 0), Math.min(end - pieceStart, value.length));
      if (first < last) {
        runs.push(toRun({ ...piece, value: value.slice(first, last), column: column + first, offset: offset + first }));
      }
      if (pieceStart + value.length > end) break;
      at += 1;
      pieceStart += value.length;
    }
    return runs;
  };
}

function toRun({ value, line, column, offset, furniture }: LinePiece): Run {
  return {
    type: furniture ? 'furniture' : 'run',
    value,
    position: {
      start: { line, column, offset },
      end: { line, column: column + value.length, offset: offset + value.length },
    },
  };
}

/** Phrases and furniture merged in the order of the text; both are already in order. */
function withFurniture(phrases: Phrase[], furniture: Run[]): Phrase[] {
  if (furniture.length === 0) return phrases;
  const placed: Phrase[] = [];
  let next = 0;
  const furnitureBefore = (offset: number): Run[] => {
    const from = next;
    while (next < furniture.length && offsetOf(furniture[next]) < offset) next += 1;
    return furniture.slice(from, next);
  };
  const asides = (runs: Run[]): Phrase[] => runs.map((run) => ({ type: 'aside', children: [run] }));
  for (const { type, children } of phrases) {
    for (const phrase of asides(furnitureBefore(offsetOf(children[0])))) placed.push(phrase);
    placed.push({ type, children: children.flatMap((run) => [...furnitureBefore(offsetOf(run)), run]) });
  }
  return placed.concat(asides(furnitureBefore(Infinity)));
}

function offsetOf(run: Run | undefined): number {
  return must(run?.position.start.offset, 'offset of a run');
}
