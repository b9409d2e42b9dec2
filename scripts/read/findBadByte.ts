/** The place of a damaged byte in a text that is UTF-8 but for a few. */

export interface BadByte {
  /** Offset in the file, from 0. */
  offset: number;
  /** Line number from 1. */
  line: number;
  value: number;
}

const REPLACEMENT = '\ufffd';
/** More damage than this, and the file is not UTF-8 at all. */
const SHARE_BAD = 0.01;

/**
 * The first byte that is not UTF-8, in a text that otherwise is; undefined for text without one, and for anything else.
 * `findBadByte(Buffer.concat([Buffer.from('发展规划…'), Buffer.of(0xff)])) // => { offset: 15, line: 1, value: 255 }`
 */
export function findBadByte(bytes: Uint8Array): BadByte | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = text.split(REPLACEMENT).length - 1;
  if (damaged > SHARE_BAD * text.length) return undefined;
  let offset = 0;
  for (const piece of text.split(REPLACEMENT).slice(0, -1)) {
    offset += Buffer.byteLength(piece);
    const printed = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!printed) return { offset, line: lineAt(bytes, offset), value: bytes[offset] ?? 0 };
    offset += 3;
  }
  return undefined;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}
