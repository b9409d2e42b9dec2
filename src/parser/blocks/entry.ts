/** Entries: the flat list of blocks a text consists of, each with its role and the lines it was joined from. */
import type { PartKind } from '../../model/plan.ts';
import type { Line } from '../lines/readLines.ts';

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
  | 'closing'
  | 'imprint';

export interface Entry {
  role: Role;
  /** Index of the plan it belongs to, from 0; null for what stands outside all plans. */
  plan: number | null;
  /** Printed number; null when there is none. */
  num: number | null;
  /** The number as printed, e.g. 一; null when there is none. */
  printed: string | null;
  /** Code units of the printed enumerator at the start of the first line. */
  labelLength: number;
  /** For parts: what the heading announces. */
  kind: PartKind | null;
  /** True for a heading that is followed by text in its own line. */
  runIn: boolean;
  /** The lines it was joined from, in order; never empty. */
  lines: Line[];
}

/** The characters of an entry, lines joined. */
export function valueOf(entry: Entry): string {
  return entry.lines.map((line) => line.value).join('');
}

/** The same in matching form. */
export function formOf(entry: Entry): string {
  return entry.lines.map((line) => line.form).join('');
}
