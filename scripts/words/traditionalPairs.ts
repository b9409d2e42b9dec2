/** Traditional characters with their simplified ones, from OpenCC's tables, limited to those that folding needs. */
import { Converter } from 'opencc-js/t2cn';
import { simplifiedCharacters } from '../../src/text/forms/gb2312.ts';

/** Han characters of the basic plane, without compatibility forms, which NFKC resolves. */
const [FIRST, LAST] = [0x3400, 0x9fff];
const PAIRS_A_LINE = 50;

/**
 * Pairs whose simplified character is one of GB 2312, which has all that plans are written with but rare names; the table
 * does not depend on the texts, so a new one needs no new table. Variants of Hong Kong and Taiwan are included unless
 * simplified text uses them: 衞 is, but not 著, which Taiwan writes for 着. No character is on both sides.
 * `toTraditionalPairs().find(([from]) => from === '衞') // => ['衞', '卫']`
 */
export function toTraditionalPairs(): [traditional: string, simplified: string][] {
  const simple = simplifiedCharacters();
  const [standard, ...regional] = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at));
  const pairs = all.flatMap((character): [string, string][] => {
    const converters = simple.has(character) ? [standard] : [standard, ...regional];
    const forms = converters.map((convert) => convert?.(character) ?? character);
    const simplified = forms.find((form) => form !== character);
    return simplified !== undefined && simple.has(simplified) ? [[character, simplified]] : [];
  });
  const results = new Set(pairs.map(([, simplified]) => simplified));
  return pairs.filter(([traditional]) => !results.has(traditional));
}

/** The source of src/text/forms/traditionalTable.ts, the module with the pairs. */
export function writeTraditionalTable(pairs: readonly (readonly [string, string])[]): string {
  const steps = pairs.map(([from], at) => from.charCodeAt(0) - (pairs[at - 1]?.[0].charCodeAt(0) ?? 0));
  return `/** Written by \`npm run traditional\` from OpenCC's tables (Apache-2.0). */

/** The traditional characters in the order of their codes, each as the step from the one before: a digit in base 36, or several between blanks. */
export const STEPS = [
${toLines(steps.map(toDigits))}].join('');

/** The simplified character of each. */
export const SIMPLIFIED = [
${toLines(pairs.map(([, simplified]) => simplified))}].join('');
`;
}

function toDigits(step: number): string {
  const digits = step.toString(36);
  return digits.length === 1 ? digits : ` ${digits} `;
}

function toLines(parts: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(parts.length / PAIRS_A_LINE) }, (_, at) =>
    parts.slice(at * PAIRS_A_LINE, (at + 1) * PAIRS_A_LINE).join(''),
  );
  return lines.map((line) => `  '${line}',\n`).join('');
}
