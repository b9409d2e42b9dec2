/** The interface of openings: the passage they examine and the offer they make. */
import type { PartKind } from '../../model/plan.ts';
import type { Enumerator } from '../lines/enumerator.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import type { Role } from './entry.ts';
import type { State } from './state.ts';

/** A place where a new entry might begin: the rest of its logical line. */
export interface EntryStart {
  /** Matching form of the rest, without blanks. */
  text: string;
  /** True at the start of a logical line, false after a sentence or heading within one. */
  lineStart: boolean;
  /** True when the text before this place is complete: a sentence, or a heading. */
  complete: boolean;
  /** True when a digit stands right before this place: the end of a line may cut a number. */
  behindDigit: boolean;
  /** True for a line's number with a point and a blank before a digit: 2. 2023年建成. */
  spaced: boolean;
  /** True when the text before this place announces a list: 做好以下工作：. */
  introduced: boolean;
  /** What it is as a cell of a table; null for text. */
  cell: LogicalLine['cell'];
  /** What it is as a row of a table of tasks; null for any other text. */
  row: LogicalLine['row'];
  /** The number at its start that has no sign behind it; null when there is none. */
  bare: Enumerator | null;
  /** Whether it begins an item without a number, or the text behind its marker does. */
  listed: LogicalLine['listed'];
  /** Code units of the bullet at its start; 0 for none. */
  bullet: number;
  /** The next few logical lines. */
  following: LogicalLine[];
}

export interface Offer {
  role: Role;
  num?: number;
  printed?: string;
  label?: number;
  kind?: PartKind;
  runIn?: boolean;
  /** For a row of a table of tasks: its cells. */
  row?: LogicalLine['row'];
  /** Code units of the passage that the entry takes; undefined for all up to the next opening. */
  takes?: number;
  /** The number expected in place of the printed one; undefined when the sequence has no gap. */
  expected?: number;
  /** Updates the state once the offer is accepted. */
  take: (state: State) => void;
}

/** Examines a passage and may offer to begin an entry there. Changes nothing. */
export type Opening = (state: State, passage: EntryStart) => Offer | undefined;

/** What an entry keeps of the number it begins with. */
export function numberOf({ num, printed, length }: Enumerator): { num: number; printed: string; label: number } {
  return { num, printed, label: length };
}
