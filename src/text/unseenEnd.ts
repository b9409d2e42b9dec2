/**
 * Blank characters, and what is not seen at the end of a text. Beside `blank.ts`, because browsers need no more of it to
 * find sentences.
 */

const BLANK = /[\s\u0085]/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u;
const PAIR_END = /[\ud800-\udbff][\udc00-\udfff]$/;

/** True for a blank character. `isBlank('　') // => true` */
export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** The text without blanks and unseen characters at its end. */
export function trimUnseenEnd(text: string): string {
  let end = text.length;
  while (end > 0) {
    const length = PAIR_END.test(text.slice(Math.max(0, end - 2), end)) ? 2 : 1;
    const last = text.slice(end - length, end);
    if (!isBlank(last) && !INVISIBLE.test(last)) break;
    end -= length;
  }
  return text.slice(0, end);
}
