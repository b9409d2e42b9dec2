/**
 * Characters that HTML may not hold, and their stand-ins: control characters other than blanks, and codes that are no
 * characters. Browsers drop or change them without a word; a reader of a page shall see that something stands there.
 */

const UNPRINTABLE =
  /[\0-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

/**
 * The text as a page shows it, as long as before: the signs of Unicode for control characters of ASCII, else U+FFFD.
 *
 * showUnprintable('某\u0001地') // => '某␁地'
 */
export function showUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, standIn);
}

function standIn(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd'.repeat(sign.length);
}
