/** Entries: the flat list of blocks a text consists of, each with its role and the pieces it was joined from. */
import type { PartKind } from '../../model/plan.ts';
import type { LinePiece } from '../lines/logicalLine.ts';
import type { ChargedRow } from '../lines/taskRow.ts';

export type Role =
  | 'notice'
  | 'title'
  | 'contents'
  | 'part'
  | 'section'
  | 'domain'
  | 'goal-marker'
  | 'measure-marker'
  | 'goal'
  | 'measure'
  | 'paragraph'
  | 'cell'
  | 'closing'
  | 'imprint';

export interface Entry {
  role: Role;
  /** Index of its plan, from 0; null outside all plans. */
  plan: number | null;
  /** Printed number; null when there is none. */
  num: number | null;
  /** The number as printed, e.g. 一; null when there is none. */
  printed: string | null;
  /** Non-blank code units of the printed enumerator at the start. */
  label: number;
  /** For parts: the kind that the heading announces. */
  kind: PartKind | null;
  /** True for a heading with text after it on its own line. */
  runIn: boolean;
  /** For a row of a table of tasks: its cells; absent for any other entry. */
  row?: ChargedRow;
  /** The pieces it was joined from, in order, furniture included. */
  pieces: LinePiece[];
}

/** The characters of an entry, lines joined, without furniture. */
export function valueOf(entry: Entry): string {
  return entry.pieces
    .filter(({ furniture }) => !furniture)
    .map(({ value }) => value)
    .join('');
}

/** The offsets in an entry's value at which its lines begin, the first left out. */
export function lineStartsOf(entry: Entry): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const { value, furniture } of entry.pieces) {
    if (furniture) continue;
    if (length > 0) starts.push(length);
    length += value.length;
  }
  return starts;
}
