/** Bytes → characters, or nothing when one byte is damaged. */
import type { Encoding } from './encoding.ts';

/** What Node makes of 0x80 and 0xFF in Big5, where the standard and browsers know no character. */
const MADE_UP = /[\u0080\uf8f8]/;

/**
 * The characters, a byte order mark included; undefined when a byte is damaged. With `open`, a character that is cut off
 * at the end is no damage. `decodeStrictly(Uint8Array.of(0xb6, 0xf9), 'gb18030') // => '儿'`
 */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding, open = false): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: open });
    return encoding === 'big5' && MADE_UP.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
