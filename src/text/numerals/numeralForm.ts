/**
 * The form numerals are parsed in: same length, one shape per sign. A full-width comma stays, since it separates
 * numbers.
 */

const SHAPES: Record<string, string> = { 萬: '万', 億: '亿', 兩: '两', 點: '点', 數: '数' };
const WIDE = /[０-９．％／]/gu;

/** `toNumeralForm('１０．５億') // => '10.5亿'` */
export function toNumeralForm(text: string): string {
  return text
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[萬億兩點數]/gu, (sign) => SHAPES[sign] ?? sign);
}
