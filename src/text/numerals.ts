/** Chinese, Arabic and circled numerals: text → whole number. */

const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const CIRCLED_ONE = '①'.charCodeAt(0);

/** Characters a Chinese whole number below 10,000 is written with, for use inside a regex class. */
export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千';

/**
 * The value of a Chinese whole number below 10,000; undefined when it is none.
 * `parseChineseNumeral('二十一') // => 21`
 */
export function parseChineseNumeral(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastUnit = Infinity;
  for (const character of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const unit = UNITS[character];
    if (unit === undefined) {
      const value = DIGITS.indexOf(character);
      if (value < 0 || (digit ?? 0) !== 0) return undefined;
      digit = value;
    } else {
      if (unit >= lastUnit || (digit === undefined && !(unit === 10 && total === 0))) return undefined;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = undefined;
    }
  }
  return text === '' ? undefined : total + (digit ?? 0);
}

/** The value of ① … ⑳; undefined for anything else. `parseCircled('③') // => 3` */
export function parseCircled(character: string): number | undefined {
  const value = character.charCodeAt(0) - CIRCLED_ONE + 1;
  return character.length === 1 && value >= 1 && value <= 20 ? value : undefined;
}
