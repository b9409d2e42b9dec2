/** Numbers written in every notation that src/text/numerals reads: the way back, by which tests prove the reading. */
import { formatChineseNumeral } from '../../src/text/numerals.ts';
import { isExact } from '../../src/text/numerals/decimal.ts';
import type { Share } from '../../src/text/numerals/share.ts';

const DIGITS = '〇一二三四五六七八九';

/** A whole number from 1,000 digit by digit; throws a RangeError for any other. `formatChineseDigits(2025) // => '二〇二五'` */
export function formatChineseDigits(value: number): string {
  const digits = String(value);
  if (!/^[1-9]\d{3,14}$/u.test(digits)) throw new RangeError(`${value} is not a whole number of 4 to 15 digits`);
  return digits.replace(/\d/gu, (digit) => DIGITS.charAt(Number(digit)));
}

/**
 * A number as a plain decimal, without separators or exponent; throws a RangeError for one that is not exact.
 * `formatDecimal(15e-8) // => '0.00000015'`
 */
export function formatDecimal(value: number): string {
  if (!isExact(value)) throw new RangeError(`${value} is not a number from 0 of 15 digits`);
  const [significand = '', power] = value.toExponential().split('e');
  const digits = significand.replace('.', '');
  const point = Number(power) + 1;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.length > point ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits.padEnd(point, '0');
}

/** A number in full-width Arabic digits. `formatFullWidth(10.5) // => '１０．５'` */
export function formatFullWidth(value: number): string {
  return formatDecimal(value).replace(/[\d.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** A number in Arabic digits, counted in 万 or 亿 from those sizes up. `formatMixed(15000) // => '1.5万'` */
export function formatMixed(value: number): string {
  const decimal = formatDecimal(value);
  if (value >= 1e8) return `${formatDecimal(Number(`${decimal}e-8`))}亿`;
  return value >= 1e4 ? `${formatDecimal(Number(`${decimal}e-4`))}万` : decimal;
}

/** A number in Chinese characters, by place. `formatChinese(8.2) // => '八点二'` */
export function formatChinese(value: number): string {
  const [whole = '', decimals] = formatDecimal(value).split('.');
  const places = formatChineseNumeral(Number(whole));
  if (decimals === undefined) return places;
  return `${places}点${Array.from(decimals, (digit) => formatChineseNumeral(Number(digit))).join('')}`;
}

/** An ordinal in Chinese characters. `formatOrdinal(12) // => '第十二'` */
export function formatOrdinal(place: number): string {
  return `第${formatChineseNumeral(place)}`;
}

/** A share in signs. `formatShare({ value: 9, per: 100000 }) // => '9/10万'` */
export function formatShare({ value, per }: Share): string {
  if (per === 100) return `${formatDecimal(value)}%`;
  return per === 1000 ? `${formatDecimal(value)}‰` : `${formatDecimal(value)}/${formatMixed(per)}`;
}

/** A share in words. `formatShareWords({ value: 9, per: 100000 }) // => '十万分之九'` */
export function formatShareWords({ value, per }: Share): string {
  return `${formatChinese(per).replace(/^一(?=[百千万亿]$)/u, '')}分之${formatChinese(value)}`;
}
