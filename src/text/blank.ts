/** Blank characters: everything JavaScript's \s matches, ideographic space, no-break space and BOM included. */

const BLANK = /\s/u;
/**
 * No u flag: with it, V8 keeps a backtracking state for every character and runs out of stack on ten million blanks.
 */
const BLANKS = /\s+/g;

/** True for a blank character. `isBlank('　') // => true` */
export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** The text without any blank character. `withoutBlanks('到 2025 年') // => '到2025年'` */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/** The part of [start, end) without blanks at either end; empty when all is blank. */
export function trimRange(text: string, start = 0, end = text.length): [number, number] {
  let first = start;
  let last = end;
  while (first < last && isBlank(text.charAt(first))) first += 1;
  while (last > first && isBlank(text.charAt(last - 1))) last -= 1;
  return [first, last];
}
