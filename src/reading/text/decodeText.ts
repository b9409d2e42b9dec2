/**
 * Bytes → characters, strictly, in the encodings of Chinese plain text: UTF-8, UTF-16 of either byte order, GB18030
 * (with GBK and GB2312) and Big5, each with and without byte order mark. No character is replaced.
 */
import { decodeStrictly } from './decodeStrictly.ts';
import type { Encoding } from './encoding.ts';
import { findBadByte } from './findBadByte.ts';
import type { BadByte } from './findBadByte.ts';
import { likenessOf } from './likeness.ts';

export interface Decoded {
  /** The characters, a byte order mark included. */
  text: string;
  encoding: Encoding;
}

/** Less common than this, and it is no Chinese text in that encoding. */
const LEAST_LIKENESS = 0.2;
/** Among this many characters that are not ASCII one may be damaged: above it, the encoding is another one. */
const CHARACTERS_A_DAMAGE = 10;
const LEGACY: readonly Encoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
/** The last two are what Node makes of bytes that Big5 does not have. */
const DAMAGE = /[\ufffd\0\u0080\uf8f8]/g;

/**
 * The decoded text; or the first byte that is damaged, in a text that is otherwise of one encoding; or undefined for bytes
 * that are no text. A byte order mark decides, then valid UTF-8, then `declared` (what a page says of itself) where it
 * fits, else the encoding in which the bytes look most like Chinese public text.
 * `decodeText(Uint8Array.of(0xb6, 0xf9, 0xcd, 0xaf)) // => { text: '儿童', encoding: 'gb18030' }`
 */
export function decodeText(bytes: Uint8Array, declared?: Encoding): Decoded | BadByte | undefined {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const attempts = toAttempts(bytes);
  const best = attempts.find(({ encoding }) => encoding === declared) ?? attempts[0];
  return best === undefined ? undefined : decodeAs(bytes, best.encoding);
}

/** Whether the bytes were decoded. */
export function isDecoded(result: Decoded | BadByte | undefined): result is Decoded {
  return result !== undefined && 'text' in result;
}

/** The decoded text; undefined for bytes that are damaged or no text. `decodeSound(Uint8Array.of(0x31)) // => '1'` */
export function decodeSound(bytes: Uint8Array): string | undefined {
  const result = decodeText(bytes);
  return isDecoded(result) ? result.text : undefined;
}

interface Attempt {
  encoding: Encoding;
  likeness: number;
}

/** The encodings in which the bytes are Chinese text, perhaps with a few damaged bytes: the likeliest first. */
function toAttempts(bytes: Uint8Array): Attempt[] {
  return (['utf-8', ...LEGACY] as const)
    .flatMap((encoding): Attempt[] => {
      const text = leniently(bytes, encoding);
      const damaged = text.match(DAMAGE)?.length ?? 0;
      const likeness = likenessOf(text);
      const readable = likeness >= LEAST_LIKENESS && isDamageFew(text, damaged);
      return readable ? [{ encoding, likeness: likeness - damaged / text.length }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness);
}

function isDamageFew(text: string, damaged: number): boolean {
  if (damaged === 0) return true;
  const telling = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return damaged * CHARACTERS_A_DAMAGE <= telling;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | BadByte | undefined {
  const text = strictly(bytes, encoding);
  return text === undefined ? findBadByte(bytes, encoding) : { text, encoding };
}

function byteOrderMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** The text; undefined for bytes invalid in this encoding, and for text that contains NUL. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  const text = decodeStrictly(bytes, encoding);
  return text === undefined || text.includes('\0') ? undefined : text;
}

function leniently(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
