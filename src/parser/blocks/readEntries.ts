/**
 * Logical lines → entries.
 *
 * 1. Every line, and every place within it where a sentence or heading ended, is shown to the openings in their order;
 *    the first that makes an offer begins a new entry there.
 * 2. Text without an offer continues the entry before it: a page or line break had split a sentence, or an item
 *    continues in an unnumbered paragraph.
 * 3. No line is refused or lost; every repair and every suspect place is reported.
 */
import { toMatchForm } from '../../text/matchForm.ts';
import { piecesBetween } from '../lines/logicalLine.ts';
import type { LogicalLine, LinePiece } from '../lines/logicalLine.ts';
import type { Report } from '../lines/report.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { coverLength } from '../lines/coverLines.ts';
import { candidatesIn } from '../lines/entryStarts.ts';
import type { Entry } from './entry.ts';
import { goesOn } from './goesOn.ts';
import { addPieces, endOf, introduces, isComplete } from './joins.ts';
import type { Offer, EntryStart } from './offer.ts';
import { openings } from './openings.ts';
import { isAmidPlan } from './pageLines.ts';
import { WITHIN_LINE, placeIn } from './linePlace.ts';
import { asFurniture, reportFurniture, reportTable, reportUnnumbered } from './reports.ts';
import { innerList } from './innerList.ts';
import { initialState } from './state.ts';
import type { State } from './state.ts';

/** A title may have as much between it and the first part: the address of a notice, or prose. */
const FOLLOWING = 12;
const UNNUMBERED = { num: null, printed: null, label: 0, kind: null, runIn: false };

/** The entries of a text, in order. */
export function readEntries(lines: LogicalLine[], vocabulary: Vocabulary, report: Report): Entry[] {
  const state = initialState(vocabulary);
  const cover = coverLength(lines, vocabulary.titles);
  lines.forEach((line, at) => {
    if (at < cover) keepCover(state, line, report);
    else readLine(state, line, lines.slice(at + 1, at + 1 + FOLLOWING), report);
  });
  return state.entries;
}

function readLine(state: State, line: LogicalLine, following: LogicalLine[], report: Report): void {
  const { vocabulary } = state;
  if (isAmidPlan(state, line, following)) return keepFurniture(state, asFurniture(line.pieces, report));
  reportFurniture(line, vocabulary.navigation, report);
  if (line.cell === 'first' || line.cell === 'above') reportTable(line, report);
  const { length } = line.compact;
  if (length === 0) return keepFurniture(state, line.pieces);
  const candidates = candidatesIn(line.compact, vocabulary.candidates);
  let from = 0;
  let behindHeading = false;
  do {
    const previous = state.entries.at(-1);
    const complete = from > 0 || isComplete(previous, vocabulary.duties);
    const text = line.compact.slice(from);
    const introduced = from === 0 && introduces(previous);
    const behindDigit = from === 0 && previous !== undefined && /\d$/u.test(toMatchForm(endOf(previous)));
    const passage = { ...placeIn(line, from), text, complete, behindDigit, introduced, cell: line.cell, following };
    const offer = findOffer(state, passage);
    offer?.take(state);
    const to = from + (offer?.takes ?? 0);
    const end = offer?.takes === undefined ? nextOpening(state, line, candidates, from + 1, following) : to;
    const pieces = piecesBetween(line, from, end);
    if (offer === undefined) continueText(state, pieces, behindHeading, report);
    else beginEntry(state, offer, pieces, report);
    behindHeading = offer?.takes !== undefined;
    from = end;
  } while (from < length);
}

function findOffer(state: State, passage: EntryStart): Offer | undefined {
  for (const open of openings) {
    const offer = open(state, passage);
    if (offer !== undefined) return offer;
  }
  return undefined;
}

/**
 * The next place in a line where an opening makes an offer; the end of the line when there is none. Candidates are
 * consumed in order and only once, so that the cost of a line is linear in its length.
 */
function nextOpening(
  state: State,
  { compact }: LogicalLine,
  candidates: Iterator<number>,
  from: number,
  following: LogicalLine[],
): number {
  const inner = innerList();
  for (let next = candidates.next(); next.done !== true; next = candidates.next()) {
    const at = next.value;
    if (at < from) continue;
    const text = compact.slice(at);
    if (inner.goesOn(text)) continue;
    if (findOffer(state, { text, ...WITHIN_LINE, following }) !== undefined) return at;
    if (compact.charAt(at - 1) === ':') inner.begin(text);
  }
  return compact.length;
}

/** A line of a cover stands before the notice as a table of contents does, whatever it looks like. */
function keepCover(state: State, { compact, pieces }: LogicalLine, report: Report): void {
  if (compact.length === 0) keepFurniture(state, pieces);
  else beginEntry(state, { role: 'contents', take: () => undefined }, pieces, report);
}

/** A line that is all furniture is kept with the entry before it. */
function keepFurniture(state: State, pieces: LinePiece[]): void {
  const previous = state.entries.at(-1);
  if (previous === undefined) state.entries.push({ ...UNNUMBERED, role: 'notice', plan: null, pieces });
  else for (const piece of pieces) previous.pieces.push(piece);
}

function beginEntry(state: State, offer: Offer, pieces: LinePiece[], report: Report): void {
  const { role, num = null, printed = null, label = 0, kind = null, runIn = false, row, expected } = offer;
  const plan = state.inPlan || role === 'closing' ? state.plans - 1 : null;
  state.entries.push({ role, plan, num, printed, label, kind, runIn, ...(row == null ? {} : { row }), pieces });
  const first = pieces[0];
  if (first !== undefined && isFirstUnnumbered(state)) reportUnnumbered(first, report);
  if (expected === undefined || first === undefined) return;
  report({
    severity: 'warning',
    ruleId: Number(num) < expected ? 'number-repeat' : 'number-gap',
    reason: 'A list does not go on with the next number',
    line: first.line,
    column: first.column,
    expected: String(expected),
    actual: printed,
    note: 'The printed number is kept; the item is taken as an item of its own.',
  });
}

/** True when the last entry begins a list without numbers: of a domain, or points below the heading of a task. */
function isFirstUnnumbered({ entries, part }: State): boolean {
  const [before, last] = [entries.at(-2), entries.at(-1)];
  if (last === undefined || last.num !== null) return false;
  if (last.role !== 'paragraph') return (last.role === 'goal' || last.role === 'measure') && before?.role !== last.role;
  const mayBeTask = part === 'other' || part === 'domains';
  return mayBeTask && last.label === 1 && (before?.role === 'section' || before?.role === 'domain');
}

function continueText(state: State, pieces: LinePiece[], behindHeading: boolean, report: Report): void {
  const previous = state.entries.at(-1);
  const { inPlan, plans } = state;
  const fresh = { ...UNNUMBERED, pieces };
  const { duties } = state.vocabulary;
  const broken = !isComplete(previous, duties);
  if (previous === undefined || !inPlan) {
    state.entries.push({ role: plans === 0 ? 'notice' : 'imprint', plan: null, ...fresh });
  } else if (!behindHeading && goesOn(previous, broken, pieces, duties)) {
    addPieces(previous, pieces, broken, report);
  } else {
    state.entries.push({ role: 'paragraph', plan: plans - 1, ...fresh });
  }
}
