/**
 * Lines → entries.
 *
 * 1. Every line is offered to the openings, in their order; the first that takes it begins a new entry.
 * 2. A line nobody takes continues the text before it: a page or line break stood in the middle of a sentence, or
 *    an item goes on in a paragraph without a number.
 * 3. No line is ever refused or lost; what was repaired or looks wrong is reported with its place.
 */
import type { Line } from '../lines/readLines.ts';
import type { Report } from '../report.ts';
import { addEntry, initialState } from './state.ts';
import type { State } from './state.ts';
import type { Entry } from './entry.ts';
import { openings } from './openings.ts';
import { isComplete, joinLine } from './joins.ts';

/** The entries of a text, in order. */
export function readEntries(lines: Line[], report: Report): Entry[] {
  const state = initialState();
  lines.forEach((line, at) => {
    const cursor = { line, following: lines.slice(at + 1, at + 5), report };
    if (!openings.some((open) => open(state, cursor))) continueText(state, line, report);
  });
  return state.entries;
}

function continueText(state: State, line: Line, report: Report): void {
  const previous = state.entries.at(-1);
  if (previous === undefined || !state.inPlan) {
    addEntry(state, line, { role: state.plans === 0 ? 'notice' : 'imprint' });
  } else if (previous.role === 'goal' || previous.role === 'measure' || !isComplete(previous)) {
    joinLine(previous, line, report);
  } else {
    addEntry(state, line, { role: 'paragraph' });
  }
}
