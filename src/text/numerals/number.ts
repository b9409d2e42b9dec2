/**
 * Non-negative numbers in every notation of Chinese texts: 1,200, １０.５, 1.5万, 1万2千, 一百二十三, 八点二, 三点五万,
 * 二〇二五.
 */
import { formatChineseNumeral, parseChineseDigits, parseChineseNumeral, toArabicDigits } from '../numerals.ts';
import { formatDecimal, isExact, scale } from './decimal.ts';
import { toNumeralForm } from './numeralForm.ts';

const LONGEST = 60;
const ARABIC = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/u;
const POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const MIXED = /^(?:[\d.,]+\s?[十百千万亿]{1,2})+$/u;
/** One term of a mixed number: digits, and the units after them. */
const TERM = /([\d.,]+)\s?([十百千万亿]{1,2})/gu;
const CHINESE_DECIMAL = /^(.+?)点([〇零一二三四五六七八九]+)([万亿]{0,2})$/u;

/** The value of a number of at most fifteen digits in any notation; undefined for anything else. `parseNumber('1.5万') // => 15000` */
export function parseNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const form = toNumeralForm(text);
  return parseArabic(form, 0) ?? parseMixed(form) ?? parseChinese(form);
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

function parseArabic(form: string, power: number): number | undefined {
  return ARABIC.test(form) ? scale(form.replaceAll(',', ''), power) : undefined;
}

/** Terms in descending units, each less than the unit before it: 1.5万, 2亿3000万. */
function parseMixed(form: string): number | undefined {
  if (!MIXED.test(form)) return undefined;
  let total = 0;
  let unit = Infinity;
  for (const [, digits = '', units = ''] of form.matchAll(TERM)) {
    const power = powerOf(units);
    const term = power === undefined ? undefined : parseArabic(digits, power);
    if (power === undefined || term === undefined || term >= unit) return undefined;
    total += term;
    unit = 10 ** power;
  }
  return isExact(total) ? total : undefined;
}

function parseChinese(form: string): number | undefined {
  const whole = parseChineseNumeral(form) ?? parseChineseDigits(form);
  if (whole !== undefined) return isExact(whole) ? whole : undefined;
  const [, places = '', decimals = '', units = ''] = CHINESE_DECIMAL.exec(form) ?? [];
  const integer = parseChineseNumeral(places);
  const power = powerOf(units);
  if (integer === undefined || power === undefined) return undefined;
  return scale(`${integer}.${toArabicDigits(decimals)}`, power);
}

/** The power of ten of one or two units (千万 and 万亿 too); undefined when they cannot follow each other. */
function powerOf(units: string): number | undefined {
  if (units === '') return 0;
  const [first = '', second] = units;
  const power = POWERS[first];
  if (second === undefined || power === undefined) return power;
  const next = POWERS[second];
  return next === undefined || next < 4 || next <= power ? undefined : power + next;
}
