/** Groups: where a list of departments with labels begins behind an item, and where it ends. */
import { CLOSING_BRACKET, CLOSING_OF, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { SET_OFF } from '../lines/dutyLabel.ts';
import type { DutyLabel } from '../lines/dutyLabel.ts';

/** Furthest that a label may stand behind the bracket that opens its group: (2025年底前完成,责任单位:… */
const FARTHEST = 40;
const BEHIND = new RegExp(`[。.;]|${CLOSING_BRACKET}`, 'u');
/** The sign that sets the list off, behind a sentence or at the start of the text. */
const SIGNS = new RegExp(`(?<=^|[。;])${SET_OFF}$`, 'u');
const BEFORE = new RegExp(
  `${OPENING_BRACKET}[^${OPENING_BRACKET.slice(1, -1)}${CLOSING_BRACKET.slice(1, -1)}。]*[,;]$`,
  'u',
);

/**
 * Offset where the group of a label begins: the label, or the bracket before it; undefined for a label inside prose.
 * `groupStart('甲。(2025年底前完成,责任单位:市妇联)', …) // => 2`
 */
export function groupStart(
  text: string,
  { start, bracketed }: DutyLabel,
  beginsLine: (at: number) => boolean,
): number | undefined {
  if (bracketed || start === 0 || beginsLine(start) || BEHIND.test(text.charAt(start - 1))) return start;
  const dashes = SIGNS.exec(text.slice(Math.max(0, start - 3), start))?.[0].length;
  if (dashes !== undefined) return start - dashes;
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const bracket = BEFORE.exec(before)?.index;
  return bracket === undefined ? undefined : start - before.length + bracket;
}

/**
 * Offset where the group of a label ends: behind its bracket, a stop after it included, or without one behind its sentence. Where the
 * bracket closed too early (市中级人民法院) / 法院、市司法局), the group goes on to the end of the text.
 */
export function groupEnd(text: string, begin: number, { closed }: DutyLabel, closesLater: ClosesLater): number {
  const closing = closed ? undefined : CLOSING_OF.get(text.charAt(begin));
  if (closing === undefined) {
    const stop = text.slice(begin).search(/。(?!$)/u);
    return stop < 0 ? text.length : begin + stop + 1;
  }
  const opening = text.charAt(begin);
  let depth = 0;
  for (let at = begin; at < text.length; at += 1) {
    if (text.charAt(at) === opening) depth += 1;
    if (text.charAt(at) === closing) depth -= 1;
    if (depth === 0) return closesLater(at + 1, opening) ? text.length : behindStop(text, at + 1);
  }
  return text.length;
}

/** Whether the text from an offset on closes a bracket of a kind that it did not open. */
export type ClosesLater = (from: number, opening: string) => boolean;

/** Answers for a text whose groups are many: it is counted once for each kind of bracket. */
export function countBrackets(text: string): ClosesLater {
  const counted = new Map<string, (from: number) => boolean>();
  return (from, opening) => {
    const known = counted.get(opening) ?? countKind(text, opening);
    counted.set(opening, known);
    return known(from);
  };
}

function countKind(text: string, opening: string): (from: number) => boolean {
  const closing = CLOSING_OF.get(opening);
  const depths = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    depths[at + 1] = (depths[at] ?? 0) + Number(sign === opening) - Number(sign === closing);
  }
  const lowest = depths.slice();
  for (let at = text.length - 1; at >= 0; at -= 1) lowest[at] = Math.min(depths[at] ?? 0, lowest[at + 1] ?? 0);
  return (from) => (lowest[from] ?? 0) < (depths[from] ?? 0);
}

function behindStop(text: string, at: number): number {
  const next = text.charAt(at);
  return /[。.;]/u.test(next) || (next === ':' && at + 1 === text.length) ? at + 1 : at;
}
