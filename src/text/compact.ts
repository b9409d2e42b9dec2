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
  return { text, placeOf: placesIn(value, text.length) };
}

/**
 * Index in a text of the sign behind so many code units of its compact form; its length when there are fewer. For one
 * place, this is quicker than `toCompact`. `placeBehind('1 . 提高', 2) // => 4`
 */
export function placeBehind(value: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < value.length;) {
    const sign = signAt(value, at);
    if (sign.seen && seen === count) return at;
    if (sign.seen) seen += 1;
    at += sign.length;
  }
  return value.length;
}

function placesIn(value: string, length: number): Compact['placeOf'] {
  const places = new Uint32Array(length);
  let seen = 0;
  for (let at = 0; at < value.length;) {
    const sign = signAt(value, at);
    if (sign.seen) places[seen] = at;
    if (sign.seen) seen += 1;
    at += sign.length;
  }
  return (count) => places[count] ?? value.length;
}
