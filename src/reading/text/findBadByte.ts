/** The place of the first damaged byte of a text: not to be decoded, or NUL. */
import { decodeStrictly } from './decodeStrictly.ts';
import type { Encoding } from './encoding.ts';

export interface BadByte {
  encoding: Encoding;
  /** Offset in the file, from 0: the first byte of the damaged character. */
  offset: number;
  /** Line number from 1. */
  line: number;
  /** The byte, 0 to 255. */
  value: number;
}

/** No encoding has more bytes in a character. */
const LONGEST_CHARACTER = 4;
const LINE_END = /\r\n|\n|\r/g;

/**
 * The first byte that is damaged in this encoding; undefined when none is.
 * `findBadByte(Uint8Array.of(0xe5, 0x84, 0xbf, 0xff), 'utf-8') // => { encoding: 'utf-8', offset: 3, line: 1, value: 255 }`
 */
export function findBadByte(bytes: Uint8Array, encoding: Encoding): BadByte | undefined {
  const offset = firstUndecodable(bytes, encoding);
  const before = decodeStrictly(bytes.subarray(0, offset), encoding) ?? '';
  const nul = before.indexOf('\0');
  const sound = nul < 0 ? before : before.slice(0, nul);
  const place = nul < 0 ? offset : offsetOfNul(bytes, encoding);
  const value = bytes[place];
  if (value === undefined) return undefined;
  return { encoding, offset: place, line: (sound.match(LINE_END)?.length ?? 0) + 1, value };
}

/** The offset up to which whole characters can be decoded; the length of the file when all can. */
function firstUndecodable(bytes: Uint8Array, encoding: Encoding): number {
  const all = bytes.length;
  if (decodeStrictly(bytes, encoding) !== undefined) return all;
  let sound = 0;
  let damaged = all + 1;
  while (damaged - sound > 1) {
    const middle = Math.floor((sound + damaged) / 2);
    const fits = middle <= all && decodeStrictly(bytes.subarray(0, middle), encoding, true) !== undefined;
    if (fits) sound = middle;
    else damaged = middle;
  }
  for (let end = sound; end > 0 && end > sound - LONGEST_CHARACTER; end -= 1) {
    if (decodeStrictly(bytes.subarray(0, end), encoding) !== undefined) return end;
  }
  return Math.max(0, sound - LONGEST_CHARACTER);
}

/** NUL is one zero byte, in UTF-16 two at an even place. */
function offsetOfNul(bytes: Uint8Array, encoding: Encoding): number {
  if (!encoding.startsWith('utf-16')) return bytes.indexOf(0);
  let at = 0;
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) at += 2;
  return at;
}
