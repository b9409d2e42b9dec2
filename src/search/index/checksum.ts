/**
 * The checksum by which a file of the index is known to be whole and the right one: CRC-32, which notices what happens to
 * files on their way (cut, zeroed, swapped, a login page in their place). It is no protection against forgery; the index
 * comes from the site itself.
 */

const POLYNOMIAL = 0xedb88320;
const DIGITS = 7;
const BASE = 36;

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value % 2 === 0 ? 0 : POLYNOMIAL);
  return value >>> 0;
});

/** Seven digits. `checksum(new TextEncoder().encode('近视')) // => '182frsb'` */
export function checksum(bytes: Uint8Array): string {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return ((value ^ 0xffffffff) >>> 0).toString(BASE).padStart(DIGITS, '0');
}
