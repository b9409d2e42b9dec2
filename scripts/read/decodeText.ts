/** Bytes → characters in any common encoding: UTF-8, UTF-16 with or without byte order mark, GB18030. */

/** Characters that are frequent in any Chinese public text, and rare in a wrong decoding of one. */
const COMMON = /[的和、，。,.;；:：（）()\s\d一在人民发展规划实施与保障]/gu;
const SAMPLE = 20_000;
const LEAST_COMMON = 0.08;

/**
 * The decoded text; undefined when the bytes are not text. A byte order mark decides, else valid UTF-8, else the
 * candidate most like Chinese, if any is.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return textIn(bytes, marked);
  const utf8 = textIn(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const candidates = ['gb18030', 'utf-16le', 'utf-16be'].flatMap((encoding) => textIn(bytes, encoding) ?? []);
  const best = candidates.sort((a, b) => shareCommon(b) - shareCommon(a))[0];
  return best !== undefined && shareCommon(best) >= LEAST_COMMON ? best : undefined;
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The text by strict decoding; undefined for bytes invalid in this encoding, and for text that contains NUL. */
function textIn(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function shareCommon(text: string): number {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(COMMON)?.length ?? 0) / Math.max(sample.length, 1);
}
