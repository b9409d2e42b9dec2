/**
 * Blank characters: everything JavaScript's \s matches, ideographic space, no-break space and BOM included, and
 * the line end U+0085. Characters
 * that are not seen (a zero-width space) are no blanks, since no text may lose them; patterns are matched without them.
 */
import { PAIR_SHAPES } from './pairShapes.ts';
import { invisibleUnits } from './shapes/unicodeShapes.ts';
import { isBlank } from './unseenEnd.ts';

const [SEEN, BLANK, UNSEEN, FIRST_HALF] = [0, 1, 2, 3];
/** What a code unit is. A table, because every character of every text is looked up several times. */
const KINDS = new Uint8Array(0x10000);
for (const unit of invisibleUnits()) KINDS[unit] = UNSEEN;
for (let unit = 0; unit < KINDS.length; unit += 1) if (isBlank(String.fromCharCode(unit))) KINDS[unit] = BLANK;
for (const pair of PAIR_SHAPES.keys()) KINDS[pair.charCodeAt(0)] = FIRST_HALF;

/** The text without any blank character. `withoutBlanks('到 2025 年') // => '到2025年'` */
export function withoutBlanks(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (KINDS[text.charCodeAt(at)] !== BLANK) continue;
    if (at > from) kept += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Code units of a text that are not blank. `countWithoutBlanks('到 2025 年') // => 6` */
export function countWithoutBlanks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (KINDS[text.charCodeAt(at)] !== BLANK) count += 1;
  return count;
}

/**
 * The text as it is seen: without blanks and what is not seen at all, and with the other forms of a sign that lie outside
 * the basic plane as that sign. `withoutUnseen('3.\u206055 ‰') // => '3.55‰'`
 */
export function withoutUnseen(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === SEEN) continue;
    const plain = kind === FIRST_HALF ? PAIR_SHAPES.get(text.slice(at, at + 2)) : '';
    if (plain === undefined) continue;
    if (at > from) kept += text.slice(from, at);
    kept += plain;
    if (kind === FIRST_HALF) at += 1;
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Code units that one seen sign, or one sign that is not seen, takes in a text; `seen` is false for the latter. */
export function signAt(text: string, at: number): { length: number; seen: boolean } {
  const kind = KINDS[text.charCodeAt(at)];
  const plain = kind === FIRST_HALF ? PAIR_SHAPES.get(text.slice(at, at + 2)) : undefined;
  if (plain !== undefined) return { length: 2, seen: plain !== '' };
  return { length: 1, seen: kind === SEEN || kind === FIRST_HALF };
}

/** The part of [start, end) without blanks at either end; empty when all is blank. */
export function trimRange(text: string, start = 0, end = text.length): [number, number] {
  let first = start;
  let last = end;
  while (first < last && KINDS[text.charCodeAt(first)] === BLANK) first += 1;
  while (last > first && KINDS[text.charCodeAt(last - 1)] === BLANK) last -= 1;
  return [first, last];
}
