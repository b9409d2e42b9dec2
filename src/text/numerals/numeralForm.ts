/** The form numerals are read in: same length, with one shape per sign. Commas keep theirs: a full-width one separates. */

const SHAPES: Record<string, string> = { 萬: '万', 億: '亿', 兩: '两', 點: '点', 數: '数' };
const WIDE = /[０-９．％／]/gu;

/** `toNumeralForm('１０．５億') // => '10.5亿'` */
export function toNumeralForm(text: string): string {
  return text
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[萬億兩點數]/gu, (sign) => SHAPES[sign] ?? sign);
}
