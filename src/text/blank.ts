/**
 * Blank characters: everything JavaScript's \s matches, ideographic space, no-break space and BOM included, and
 * the line end U+0085. Characters
 * that are not seen (a zero-width space) are no blanks, since no text may lose them; patterns are matched without them.
 */
import { invisibleUnits } from './shapes/unicodeShapes.ts';

const BLANK = /[\s\u0085]/u;
/**
 * No u flag: with it, V8 keeps a backtracking state for every character and runs out of stack on ten million blanks.
 */
const BLANKS = /[\s\u0085]+/g;
const INVISIBLE = new Set(invisibleUnits());
const UNSEEN = new RegExp(`[${String.fromCharCode(...INVISIBLE)}]+`, 'g');

/** True for a blank character. `isBlank('　') // => true` */
export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** The text without any blank character. `withoutBlanks('到 2025 年') // => '到2025年'` */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/** The text without blanks, and without what is not seen at all. `withoutUnseen('3.\u206055 ‰') // => '3.55‰'` */
export function withoutUnseen(text: string): string {
  return withoutBlanks(text).replace(UNSEEN, '');
}

/** True for a blank, and for a character that is not seen at all. */
export function isUnseen(character: string): boolean {
  return isBlank(character) || INVISIBLE.has(character.charCodeAt(0));
}

/** The text without blanks and unseen characters at its end. */
export function trimUnseenEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isUnseen(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The part of [start, end) without blanks at either end; empty when all is blank. */
export function trimRange(text: string, start = 0, end = text.length): [number, number] {
  let first = start;
  let last = end;
  while (first < last && isBlank(text.charAt(first))) first += 1;
  while (last > first && isBlank(text.charAt(last - 1))) last -= 1;
  return [first, last];
}
