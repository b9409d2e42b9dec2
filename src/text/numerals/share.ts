/**
 * Shares: one number out of another. 98.5%, 3‰, 百分之三十, 千分之三, 十万分之九, 9/10万, 三分之一, 1/3, 一半, 半数.
 *
 * Both numbers are kept as written, because 9 per 100,000 and 1 of 3 are exact and their quotients are not.
 */
import { toNumeralForm } from './numeralForm.ts';
import { parseNumber } from './number.ts';

export interface Share {
  value: number;
  /** The number it is out of: 100 for per cent, 1000 for per mille, 100000 for 十万分之. */
  per: number;
}

const LONGEST = 120;
const SIGNS: Record<string, number> = { '%': 100, '‰': 1000 };
const SIGNED = /^(.+?)\s?([%‰])$/u;
const WORDS = /^(.+?)分之\s?(.+)$/u;
const SLASHED = /^(.+?)\s?\/\s?(.+)$/u;
/** Powers of ten that are written as denominators without 一: 百分之, 十万分之. */
const BARE = /^[十百千万亿]{1,2}$/u;

/** The share a text states; undefined for any other text. `parseShare('百分之三十') // => { value: 30, per: 100 }` */
export function parseShare(text: string): Share | undefined {
  if (text.length > LONGEST) return undefined;
  const form = toNumeralForm(text);
  if (/^(?:一半|半数)$/u.test(form)) return { value: 1, per: 2 };
  const [, signed = '', sign = ''] = SIGNED.exec(form) ?? [];
  if (sign !== '') return toShare(parseNumber(signed), SIGNS[sign]);
  const [, denominator = '', numerator = ''] = WORDS.exec(form) ?? [];
  if (denominator !== '') return toShare(parseCount(numerator), parseCount(denominator));
  const [, above = '', below = ''] = SLASHED.exec(form) ?? [];
  return toShare(parseNumber(above), parseCount(below));
}

/** A number, or the bare name of a power of ten. */
function parseCount(text: string): number | undefined {
  return parseNumber(text) ?? (BARE.test(text) ? parseNumber(`1${text}`) : undefined);
}

function toShare(value: number | undefined, per: number | undefined): Share | undefined {
  return value === undefined || per === undefined || per === 0 ? undefined : { value, per };
}
