/**
 * The form a text is matched in: same length, every code unit at its place, but with one shape per sign.
 *
 * Full-width ASCII becomes ASCII, wide spaces become spaces, and the traditional characters that occur in the
 * structural words of plans become simplified. What is found here is cut out of the original at the same offsets.
 */

const TRADITIONAL = '標領實監測評體導則總組織責單規劃綱錄領發戰與個頭護會導歸屬內後應當關於國區縣婦兒';
const SIMPLIFIED = '标领实监测评体导则总组织责单规划纲录领发战与个头护会导归属内后应当关于国区县妇儿';

const SHAPES = new Map<string, string>([
  ...Array.from(TRADITIONAL, (from, at): [string, string] => [from, SIMPLIFIED.charAt(at)]),
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\t', ' '],
]);

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const SHAPED = new RegExp(`[${[...SHAPES.keys()].join('')}]`, 'g');

/** The same text in matching form, code unit for code unit. `toMatchForm('（１）') // => '(1)'` */
export function toMatchForm(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SHAPED, (shape) => SHAPES.get(shape) ?? shape);
}
