/** Traditional characters with their simplified ones, from OpenCC's tables, limited to those that folding needs. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { decodeSound } from '../../src/reading/text/decodeText.ts';

/** Han characters of the basic plane, without compatibility forms, which NFKC resolves. */
const [FIRST, LAST] = [0x3400, 0x9fff];
const PAIRS_A_LINE = 50;

/**
 * Pairs whose simplified character is an everyday one (level 1 of GB 2312) or occurs in `texts`: searches in these
 * texts need no others, and the whole table is twice as large. Variants of Hong Kong and Taiwan are included unless
 * simplified text uses them: 衞 is, but not 著, which Taiwan writes for 着. No character is on both sides.
 * `toTraditionalPairs('').find(([from]) => from === '衞') // => ['衞', '卫']`
 */
export function toTraditionalPairs(texts: string): [traditional: string, simplified: string][] {
  const everyday = levelOne();
  const wanted = new Set([...everyday, ...texts]);
  const [standard, ...regional] = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at));
  const pairs = all.flatMap((character): [string, string][] => {
    const converters = everyday.has(character) ? [standard] : [standard, ...regional];
    const forms = converters.map((convert) => convert?.(character) ?? character);
    const simplified = forms.find((form) => form !== character);
    return simplified !== undefined && wanted.has(simplified) ? [[character, simplified]] : [];
  });
  const results = new Set(pairs.map(([, simplified]) => simplified));
  return pairs.filter(([traditional]) => !results.has(traditional));
}

/** All texts below a content folder, joined. They are decoded here, because the usual reader itself needs the table. */
export function readSourceTexts(contentFolder: string): string {
  const files = globSync('sources/*/*.txt', { cwd: contentFolder }).sort();
  return files.map((file) => decodeSound(readFileSync(join(contentFolder, file))) ?? '').join('\n');
}

/** The source of src/text/traditionalTable.ts, the module with the pairs. */
export function writeTraditionalTable(pairs: readonly (readonly [string, string])[]): string {
  const lines = Array.from({ length: Math.ceil(pairs.length / PAIRS_A_LINE) }, (_, at) =>
    pairs
      .slice(at * PAIRS_A_LINE, (at + 1) * PAIRS_A_LINE)
      .flat()
      .join(''),
  );
  return `/** Written by \`npm run traditional\` from OpenCC's tables (Apache-2.0): each traditional character, then its simplified one. */
export const PAIRS = [
${lines.map((line) => `  '${line}',\n`).join('')}].join('');
`;
}

/** The 3,755 everyday characters of GB 2312, in its first rows. */
function levelOne(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const found = new Set<string>();
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1)
      found.add(decoder.decode(Uint8Array.of(row, cell)));
  return found;
}
