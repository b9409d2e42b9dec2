/** The text of a file as it is kept: lines that every reader takes for such, and no byte order mark. */

/** Ends of lines that not every reader of a text takes for one. */
const UNUSUAL_LINE_ENDS = /\r(?!\n)|[\u000b\u000c\u0085\u2028\u2029]/u;

/** The text; one with usual line ends keeps them. `toKeptText('\ufeff一\u2028二') // => '一\n二'` */
export function toKeptText(text: string): string {
  const unmarked = text.replace(/^\ufeff/u, '');
  return UNUSUAL_LINE_ENDS.test(unmarked)
    ? unmarked.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
    : unmarked;
}
