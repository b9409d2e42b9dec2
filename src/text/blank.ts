/**
 * Blank characters: everything JavaScript's \s matches, ideographic space, no-break space and BOM included, and
 * the line end U+0085. Characters
 * that are not seen (a zero-width space) are no blanks, since no text may lose them; patterns are matched without them.
 */
import { PAIR_SHAPES, withPlainPairs } from './pairShapes.ts';
import { invisibleUnits } from './shapes/unicodeShapes.ts';
import { isBlank } from './unseenEnd.ts';

/**
 * No u flag: with it, V8 keeps a backtracking state for every character and runs out of stack on ten million blanks.
 */
const BLANKS = /[\s\u0085]+/g;
const INVISIBLE = new Set(invisibleUnits());
const UNSEEN = new RegExp(`[${String.fromCharCode(...INVISIBLE)}]+`, 'g');

/** The text without any blank character. `withoutBlanks('到 2025 年') // => '到2025年'` */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/**
 * The text as it is seen: without blanks and what is not seen at all, and with the other forms of a sign that lie outside
 * the basic plane as that sign. `withoutUnseen('3.\u206055 ‰') // => '3.55‰'`
 */
export function withoutUnseen(text: string): string {
  return withoutBlanks(withPlainPairs(text)).replace(UNSEEN, '');
}

/** Code units that one seen sign, or one sign that is not seen, takes in a text; `seen` is false for the latter. */
export function signAt(text: string, at: number): { length: number; seen: boolean } {
  const plain = PAIR_SHAPES.get(text.slice(at, at + 2));
  if (plain !== undefined) return { length: 2, seen: plain !== '' };
  return { length: 1, seen: !isUnseen(text.charAt(at)) };
}

function isUnseen(character: string): boolean {
  return isBlank(character) || INVISIBLE.has(character.charCodeAt(0));
}

/** The part of [start, end) without blanks at either end; empty when all is blank. */
export function trimRange(text: string, start = 0, end = text.length): [number, number] {
  let first = start;
  let last = end;
  while (first < last && isBlank(text.charAt(first))) first += 1;
  while (last > first && isBlank(text.charAt(last - 1))) last -= 1;
  return [first, last];
}
