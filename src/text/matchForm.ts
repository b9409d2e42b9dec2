/**
 * Matching form: a text of the same length, every code unit at its place, with one shape per sign.
 *
 * Full-width ASCII becomes ASCII, half-width Chinese stops become full-width, other forms of a character (radicals, small
 * forms) become that character, traditional characters become simplified. Offsets found in it hold for the original.
 */
import { variantUnits } from './shapes/unicodeShapes.ts';
import { simplify, traditionalPairs } from './forms/traditional.ts';

/** The matching shape of every code unit. A table, because every character of every text passes through here. */
const SHAPES = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit,
);
for (const [variant, plain] of variantUnits()) SHAPES[variant] = simplify(String.fromCharCode(plain)).charCodeAt(0);
for (const [from, to] of [...traditionalPairs(), ['｡', '。'] as const, ['､', '、'] as const]) {
  if (from.length === 1) SHAPES[from.charCodeAt(0)] = to.charCodeAt(0);
}
const CHUNK = 4096;

/** The same text in matching form, code unit for code unit. `toMatchForm('（１）主要目標') // => '(1)主要目标'` */
export function toMatchForm(text: string): string {
  const first = firstOther(text);
  if (first === text.length) return text;
  const chunks = [text.slice(0, first)];
  for (let from = first; from < text.length; from += CHUNK) {
    const units = new Array<number>(Math.min(CHUNK, text.length - from));
    for (let at = 0; at < units.length; at += 1) units[at] = SHAPES[text.charCodeAt(from + at)] ?? 0;
    chunks.push(String.fromCharCode(...units));
  }
  return chunks.join('');
}

/** Index of the first code unit whose shape differs; the length when there is none. */
function firstOther(text: string): number {
  let at = 0;
  while (at < text.length && SHAPES[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1;
  return at;
}
