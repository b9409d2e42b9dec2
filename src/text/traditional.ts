/**
 * Traditional characters and the simplified ones they are compared as: those of OpenCC with the forms of Hong Kong (衞)
 * and Taiwan, as far as everyday text and the plans need them. No character stands on both sides, and one that simplified
 * text is written with stands on neither.
 */
import { PAIRS } from './traditionalTable.ts';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLIFIED.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** The simplified character for a traditional one; any other character as it is. `simplify('學') // => '学'` */
export function simplify(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

/** Every pair, traditional character first. */
export function traditionalPairs(): readonly (readonly [string, string])[] {
  return [...SIMPLIFIED];
}
