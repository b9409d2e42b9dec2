/** Line ends: LF, CRLF, CR, and what word processors and PDF put in their place (U+000B, U+000C, U+0085, U+2028, U+2029). */

/** Matches every line end; global. */
export const LINE_END = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;

/** The lines of a text, without their ends. `splitLines('一\u2028二\n') // => ['一', '二', '']` */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}
