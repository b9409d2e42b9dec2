/**
 * Traditional characters, each with the simplified one it is compared as: those of OpenCC with the variants of Hong
 * Kong (衞) and Taiwan, limited to the needs of everyday text and the plans. No character is on both sides, and
 * simplified text uses none of the traditional side.
 */
import { SIMPLIFIED, STEPS } from './traditionalTable.ts';

/** By traditional character. */
const simplified = new Map<string, string>();
let code = 0;
for (const [at, step] of (STEPS.match(/ \w+ |\w/g) ?? []).entries()) {
  code += parseInt(step, 36);
  simplified.set(String.fromCharCode(code), SIMPLIFIED.charAt(at));
}
/** Outside the basic plane, where two code units are one character: the form that Hong Kong writes. */
simplified.set('𡻕', '岁');

/** The simplified character for a traditional one; any other character as it is. `simplify('學') // => '学'` */
export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}

/** Every pair, traditional character first. */
export function traditionalPairs(): readonly (readonly [string, string])[] {
  return [...simplified];
}
