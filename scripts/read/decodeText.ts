/** Bytes → characters, whatever common encoding they are in: UTF-8, UTF-16 with or without byte order mark, GB18030. */

/** Characters any Chinese public text is full of; the wrong decoding of it has hardly any. */
const COMMON = /[的和、，。,.;；:：（）()\s\d一在人民发展规划实施与保障]/gu;
const SAMPLE = 20_000;
const LEAST_COMMON = 0.08;

/**
 * The text that some bytes are; undefined when they are none. A byte order mark decides; else strict UTF-8; else the
 * candidate that reads most like Chinese, if any does.
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

/** Strictly decoded; undefined for bytes that are not in this encoding, and for text with NUL in it. */
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
