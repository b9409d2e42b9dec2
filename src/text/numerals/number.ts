/**
 * Non-negative numbers in every notation of Chinese texts: 1,200, １０.５, 1.5万, 1万2千, 一百二十三, 八点二, 三点五万,
 * 二〇二五.
 */
import { parseChineseDigits, parseChineseNumeral, toArabicDigits } from '../numerals.ts';
import { isExact, scale } from './decimal.ts';
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
