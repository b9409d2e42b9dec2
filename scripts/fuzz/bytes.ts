/** Texts as files: encoded, damaged byte by byte, and decoded the way ingest does. */
import { decodeSound } from '../../src/reading/text/decodeText.ts';
import type { Random } from './random.ts';

const ENCODERS: ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
];

/** The text after encoding and damage; undefined when its bytes are no longer text. */
export function throughBytes(text: string, random: Random): string | undefined {
  const bytes = random.pick(ENCODERS)(text);
  for (let left = random.below(4); left > 0 && bytes.length > 0; left -= 1) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return decodeSound(random.oneIn(3) ? bytes.subarray(random.below(3)) : bytes);
}
