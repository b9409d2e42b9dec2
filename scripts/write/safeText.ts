/**
 * Text → MDX that reads back as exactly this text.
 *
 * Characters that Markdown or MDX could take for markup, and those that a reviewer could not see, become character
 * references. The rest stays as it is: inside an element that opens its line, marks that only count at the start of a
 * line (#, -, 1.) are plain text. Control characters stay too, because HTML maps references to them to other
 * characters.
 */
import { must } from '../../src/text/must.ts';

/**
 * Characters that MDX reads as an element, an expression or a reference, and Markdown as emphasis, code, link or
 * escape.
 */
const MARKUP = /[<{}&\\`*_[\]]/;
/** Line ends and tabs, blanks other than a single space, marks of order and direction, variants, tags, byte order marks. */
const UNSEEN =
  /[\t\n\r\u00a0\u00ad\u061c\u115f\u1160\u1680\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/;
/** Spaces that Markdown would drop or join: at either end, or before another. */
const LOOSE_SPACE = /^ | $| (?= )/;
const ESCAPED = new RegExp(`${MARKUP.source}|${UNSEEN.source}|${LOOSE_SPACE.source}`, 'gu');

/** The text with character references where they are needed. `toSafeText('3~6岁*') // => '3~6岁&#x2A;'` */
export function toSafeText(text: string): string {
  return text.replace(ESCAPED, (sign) => `&#x${must(sign.codePointAt(0), 'character').toString(16).toUpperCase()};`);
}
