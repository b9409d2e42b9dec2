/**
 * Traditional characters, each with the simplified one it is compared as: those of OpenCC with the variants of Hong
 * Kong (衞) and Taiwan, limited to the needs of everyday text and the plans. No character is on both sides, and
 * simplified text uses none of the traditional side.
 */
import { PAIRS } from './traditionalTable.ts';

const SIMPLIFIED = new Map<string, string>();
/** Outside the basic plane, where two code units are one character: the form that Hong Kong writes. */
SIMPLIFIED.set('𡻕', '岁');
for (let at = 0; at < PAIRS.length; at += 2) SIMPLIFIED.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** The simplified character for a traditional one; any other character as it is. `simplify('學') // => '学'` */
export function simplify(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

/** Every pair, traditional character first. */
export function traditionalPairs(): readonly (readonly [string, string])[] {
  return [...SIMPLIFIED];
}
