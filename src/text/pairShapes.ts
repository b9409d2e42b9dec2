/** Signs outside the basic plane, each a pair of code units: those not seen, and those that are another form of a sign. */
import { simplify } from './forms/traditional.ts';

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;

/** Blocks with such signs: marks of old scripts and of music, digits and letters in other styles, compatibility, tags. */
const BLOCKS = [
  [0x110bd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1ccd6, 0x1ccf9],
  [0x1d173, 0x1d17a],
  [0x1d400, 0x1d7ff],
  [0x1fbf0, 0x1fbf9],
  [0x21ed5, 0x21ed5],
  [0x2f800, 0x2fa1d],
  [0xe0000, 0xe0fff],
] as const;

/** Each such sign with what it is read as: one code unit, or nothing for a sign that is not seen. */
export const PAIR_SHAPES: ReadonlyMap<string, string> = new Map(
  BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).flatMap(
      (sign): [string, string][] => {
        const plain = INVISIBLE.test(sign) ? '' : simplify(sign.normalize('NFKC'));
        return plain.length < 2 ? [[sign, plain]] : [];
      },
    ),
  ),
);
