/** A text without its blanks and what is not seen, that still knows the original place of every character. */
import { signAt, withoutUnseen } from './blank.ts';

export interface Compact {
  text: string;
  /** Index in the original of the n-th code unit of the text; the original's length when there are fewer. */
  placeOf: (count: number) => number;
}

/** `toCompact('到 2025 年').text // => '到2025年'` */
export function toCompact(value: string): Compact {
  const text = withoutUnseen(value);
  if (text.length === value.length) return { text, placeOf: (count) => Math.min(count, value.length) };
  const places = new Uint32Array(text.length);
  let seen = 0;
  for (let at = 0; at < value.length;) {
    const sign = signAt(value, at);
    if (sign.seen) places[seen] = at;
    if (sign.seen) seen += 1;
    at += sign.length;
  }
  return { text, placeOf: (count) => places[count] ?? value.length };
}
