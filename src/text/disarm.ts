/** Text in the cells of spreadsheets. */

/**
 * Text that no spreadsheet takes for a formula: what begins as one has an apostrophe in front, and so has text that
 * begins with an apostrophe of its own, so that the mark can always be taken off again.
 *
 * disarm('-5') // => "'-5"
 */
export function disarm(text: string): string {
  return /^[=+\-@\t\r＝＋－＠']/.test(text) ? `'${text}` : text;
}
