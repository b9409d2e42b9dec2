/** What an opening is shown: one line, what follows it, and where to report. */
import type { Line } from '../lines/readLines.ts';
import type { Report } from '../report.ts';
import type { State } from './state.ts';

export interface Cursor {
  line: Line;
  /** The next few lines. */
  following: Line[];
  report: Report;
}

/** Takes the line and answers true, or leaves everything as it is and answers false. */
export type Opening = (state: State, cursor: Cursor) => boolean;
