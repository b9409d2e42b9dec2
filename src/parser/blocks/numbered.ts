/**
 * Lines that begin with a number: a part, a section or domain, an item of a list, a numbered paragraph, or no
 * opening at all (5.3% at the start of a line is not an item). The sequence decides: a list runs 1…n.
 */
import { matchEnumerator } from '../lines/enumerator.ts';
import type { Enumerator } from '../lines/enumerator.ts';
import { partKindOf } from '../lines/partHeading.ts';
import { firstSentence } from '../../text/sentences.ts';
import { isComplete } from './joins.ts';
import type { Cursor } from './cursor.ts';
import { addEntry, openPart, openPlan, openSection } from './state.ts';
import type { Sequence, State } from './state.ts';

const HEADING_LENGTH = 30;
const LARGEST_GAP = 3;

/** Takes a line whose number fits where the text stands. */
export function openNumbered(state: State, cursor: Cursor): boolean {
  const enumerator = matchEnumerator(cursor.line.form);
  if (enumerator === undefined) return false;
  switch (enumerator.style) {
    case 'chapter':
    case 'chinese-comma':
      return openNumberedPart(state, cursor, enumerator);
    case 'chinese-bracket':
      return openNumberedSection(state, cursor, enumerator);
    default:
      return openListed(state, cursor, enumerator);
  }
}

function openNumberedPart(state: State, cursor: Cursor, enumerator: Enumerator): boolean {
  const words = cursor.line.form.slice(enumerator.length);
  if (!looksLikeHeading(words) || !fits(state.parts, enumerator, state, cursor)) return false;
  if (!state.inPlan) {
    if (enumerator.num !== 1) return false;
    openPlan(state);
  }
  const kind = partKindOf(words);
  openPart(state, kind);
  state.parts = { style: enumerator.style, last: enumerator.num };
  addEntry(state, cursor.line, { ...numberOf(enumerator), role: 'part', kind });
  return true;
}

function openNumberedSection(state: State, cursor: Cursor, enumerator: Enumerator): boolean {
  if (!state.inPlan || state.part === null) return false;
  const runIn = !looksLikeHeading(cursor.line.form.slice(enumerator.length));
  if ((state.part === 'domains' && runIn) || !fits(state.sections, enumerator, state, cursor)) return false;
  openSection(state);
  state.sections = { style: enumerator.style, last: enumerator.num };
  addEntry(state, cursor.line, {
    ...numberOf(enumerator),
    role: state.part === 'domains' ? 'domain' : 'section',
    runIn,
  });
  return true;
}

function openListed(state: State, cursor: Cursor, enumerator: Enumerator): boolean {
  if (!state.inPlan || state.part === null) return false;
  const { list } = state;
  if (!fits(list === null ? state.steps : list.items, enumerator, state, cursor)) return false;
  const items = { style: enumerator.style, last: enumerator.num };
  if (list === null) state.steps = items;
  else list.items = items;
  addEntry(state, cursor.line, { ...numberOf(enumerator), role: list?.opens ?? 'paragraph' });
  return true;
}

function numberOf(enumerator: Enumerator): { num: number; printed: string; labelLength: number } {
  return { num: enumerator.num, printed: enumerator.printed, labelLength: enumerator.length };
}

/** A heading is short and at most one sentence. */
function looksLikeHeading(words: string): boolean {
  return words.length <= HEADING_LENGTH && firstSentence(words).length === words.length && !/[,;]/u.test(words);
}

/**
 * True when a number goes on with its sequence. In the middle of a broken sentence only the next number will do;
 * behind a complete one a small gap is taken as a gap of the text, and reported.
 */
function fits(sequence: Sequence | null, { style, num }: Enumerator, state: State, cursor: Cursor): boolean {
  const expected = (sequence?.last ?? 0) + 1;
  if (sequence !== null && sequence.style !== style) return false;
  if (num === expected) return true;
  const previous = state.entries.at(-1);
  const complete = previous === undefined || isComplete(previous);
  if (!complete || num < expected || num > expected + LARGEST_GAP) return false;
  cursor.report({
    severity: 'warning',
    ruleId: 'number-gap',
    reason: `Number ${String(num)} stands where ${String(expected)} was expected`,
    line: cursor.line.line,
    column: cursor.line.column,
    note: 'The printed number is kept.',
  });
  return true;
}
