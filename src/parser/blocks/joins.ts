/** Joins text to the entry before it when that entry broke off. */
import { withoutUnseen } from '../../text/blank.ts';
import { trimUnseenEnd } from '../../text/unseenEnd.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { endsSentence } from '../../text/sentences.ts';
import { beginsDuty } from '../lines/dutyLabel.ts';
import type { DutyPatterns } from '../lines/dutyLabel.ts';
import type { LinePiece } from '../lines/logicalLine.ts';
import type { Report } from '../lines/report.ts';
import type { Entry, Role } from './entry.ts';

export const HEADINGS: ReadonlySet<Role> = new Set([
  'title',
  'contents',
  'cell',
  'part',
  'domain',
  'goal-marker',
  'measure-marker',
]);
/** A sentence with its departments, in any paragraph: ……运营。（牵头单位：县民政局） */
const CHARGED = new RegExp(`[。.;]${OPENING_BRACKET}[^(【[〔〈]{2,300}${CLOSING_BRACKET}$`, 'u');
/** The closing bracket of a list of departments; a name in title marks may stand at the end of a line too. */
const LISTED = /[)\]}】〕〉>]$/u;
/** 某政发〔2022〕11号, alone in its line below a title. */
const DOCUMENT_NUMBER = new RegExp(`^[^。,;:]{1,20}${OPENING_BRACKET}\\d{4}年?${CLOSING_BRACKET}第?\\d{1,5}号$`, 'u');
const LONGEST_REPEAT = 12;

/**
 * True when an entry needs no continuation: it is a heading, ends as a sentence does, or with its list of departments, or
 * is a section that ends with the colon before a list. True as well when there is no entry yet.
 */
export function isComplete(entry: Entry | undefined, duties: DutyPatterns): boolean {
  if (entry === undefined || HEADINGS.has(entry.role) || (entry.role === 'section' && !entry.runIn)) return true;
  const end = endOf(entry);
  if (entry.role === 'section' && /[:：]$/u.test(end)) return true;
  if (entry.role === 'paragraph' && end.length <= 40 && DOCUMENT_NUMBER.test(withoutUnseen(toMatchForm(end))))
    return true;
  // 控制在1. and 6万人以内 in the next line are one number.
  if (/[\p{Script=Han}、，,和]\d+[.．]$/u.test(end)) return false;
  return endsSentence(end) || (entry.printed !== null ? endsDuty(end, duties) : CHARGED.test(toMatchForm(end)));
}

/** True when an entry announces a list. */
export function introduces(entry: Entry | undefined): boolean {
  return entry !== undefined && /[:：]$/u.test(endOf(entry));
}

/** A list of departments ends with its bracket, or without one, on a line of its own, with its last name. */
function endsDuty(end: string, duties: DutyPatterns): boolean {
  const form = toMatchForm(end);
  return LISTED.test(form) || (beginsDuty(form, duties) && !/[:、;,]$/u.test(form));
}

/**
 * Appends pieces to an entry and reports the join; `broken` when its sentence continues in them. Removes nothing, not
 * even characters that a page break printed twice.
 */
export function addPieces(entry: Entry, pieces: LinePiece[], broken: boolean, report: Report): void {
  const next = pieces.find(({ furniture }) => !furniture);
  const repeat = broken && next !== undefined ? repeatAcross(endOf(entry), next.value) : '';
  for (const piece of pieces) entry.pieces.push(piece);
  if (next === undefined) return;
  const { line, column } = next;
  if (repeat !== '') {
    report({
      severity: 'warning',
      ruleId: 'repeat-at-page-break',
      reason: 'The same characters stand on both sides of a page break',
      line,
      column,
      actual: repeat,
      note: 'Possibly printed twice. The text is kept as it is.',
    });
  }
  report({
    severity: 'info',
    ruleId: broken ? 'page-break-joined' : 'paragraph-joined',
    reason: broken ? 'The sentence goes on after a break' : 'A paragraph without a number follows an item that ended',
    line,
    column,
    note: broken ? 'The two lines are joined without a space.' : 'It is taken as part of the item.',
  });
}

/** The last text piece of an entry, which shows how the entry ends. */
export function endOf(entry: Entry): string {
  for (let at = entry.pieces.length - 1; at >= 0; at -= 1) {
    const piece = entry.pieces[at];
    if (piece !== undefined && !piece.furniture) return trimUnseenEnd(piece.value);
  }
  return '';
}

/** The longest end of one text with which the other begins. `repeatAcross('严厉打击', '击采取') // => '击'` */
function repeatAcross(before: string, after: string): string {
  for (let length = Math.min(LONGEST_REPEAT, before.length, after.length); length > 0; length -= 1) {
    const candidate = after.slice(0, length);
    if (before.endsWith(candidate) && /^\p{Script=Han}+$/u.test(candidate)) return candidate;
  }
  return '';
}
