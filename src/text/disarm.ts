/** Makes text safe for spreadsheet cells. */

/**
 * The text, with an apostrophe in front if a spreadsheet would take it for a formula. Text that begins with an
 * apostrophe of its own gets one too, so that the mark can always be removed again.
 * disarm('-5') // => "'-5"
 */
export function disarm(text: string): string {
  return /^[=+\-@\t\r＝＋－＠']/.test(text) ? `'${text}` : text;
}
