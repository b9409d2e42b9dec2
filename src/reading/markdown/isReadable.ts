/** Markdown that no one wrote: reading it takes the square of its length, or more, and so nobody tries. */

/** Quotations and lists within one another, in one line. */
const DEEPEST = 24;
const NESTED = new RegExp(`^(?:[ \\t]{0,8}(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST}}`, 'mu');
/** Blanks before a list of that depth. */
const INDENTED = /^[ \t]{100,}(?:[-*+]|\d{1,9}[.)])[ \t]/mu;
const BLANK_LINE = /\n[ \t]*\n/u;
const SIGNS = /[*_[\]`<&!\\|]/gu;
/** Of such signs in one block. */
const MOST_SIGNS = 4000;

/** Whether a text can be read as Markdown in a time that grows with its length. `isReadable('> '.repeat(1000)) // => false` */
export function isReadable(source: string): boolean {
  if (NESTED.test(source) || INDENTED.test(source)) return false;
  const most = source.split(BLANK_LINE).reduce((signs, block) => Math.max(signs, block.match(SIGNS)?.length ?? 0), 0);
  return most <= MOST_SIGNS;
}
