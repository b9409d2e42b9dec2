/** What an opening is shown, and what it answers. */
import type { PartKind } from '../../model/plan.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import type { Role } from './entry.ts';
import type { State } from './state.ts';

/** A place where a new entry might begin: the rest of a logical line from there on. */
export interface Passage {
  /** Matching form of the rest, without blanks. */
  text: string;
  /** True at the start of a logical line, false behind a sentence or a heading within one. */
  lineStart: boolean;
  /** True when nothing is missing before this place: a sentence ended, or a heading. */
  complete: boolean;
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
  /** Code units of the passage that the entry takes; undefined: up to the next opening. */
  takes?: number;
  /** Number that was expected where another stands; undefined when the sequence has no gap. */
  expected?: number;
  /** What the state becomes when the offer is taken. */
  take: (state: State) => void;
}

/** Looks at a passage and offers to begin an entry there, or not. Changes nothing. */
export type Opening = (state: State, passage: Passage) => Offer | undefined;
