/**
 * Numerals in running text: every number, share and ordinal in any notation, with its place.
 *
 * 1. Offsets count code units of the given text; they ascend and do not overlap.
 * 2. Every numeral found is accepted by `parseNumber`, `parseShare` or `parseOrdinal`; a run of number signs that is no
 *    number (十四五, 七八, 1.2.3) is skipped whole.
 * 3. Context is ignored: 统一 yields a 一, and the caller looks behind the number for the thing it counts.
 */
import { toNumeralForm } from './numeralForm.ts';
import { parseNumber } from './number.ts';
import { parseOrdinal } from './ordinal.ts';
import { parseShare } from './share.ts';

export interface FoundNumeral {
  start: number;
  /** Offset after the last character. */
  end: number;
  kind: 'number' | 'share' | 'ordinal';
  /** The number; of a share, the count out of `per`: 30 for 百分之三十, 1 for 三分之一 and for 一半. */
  value: number;
  /** 100 for % and 百分之, 1000 for ‰, 100000 for 十万分之 and /10万, 3 for 三分之一; 1 for a number or ordinal. */
  per: number;
}

const ARABIC = '(?:\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)*)';
const UNITS = '[十百千万亿]{1,2}';
const MIXED = `${ARABIC}(?:\\s?${UNITS}(?:${ARABIC}${UNITS})*)?`;
const CHINESE = '[〇零一二两三四五六七八九十百千万亿廿卅卌]+';
const DECIMAL = `${CHINESE}(?:点[〇零一二三四五六七八九]+[万亿]{0,2}(?![十百千分]))?`;
const NUMBER = `(?:${MIXED}|${DECIMAL})`;
const NUMERAL = new RegExp(
  // A date with slashes is no numeral.
  `\\d+(?:/\\d+){2,}|(?<ordinal>第\\s?(?:\\d+|${CHINESE}))|` +
    `(?<share>一半|半数|${NUMBER}\\s?[%‰]|${NUMBER}分之\\s?${NUMBER}|${NUMBER}\\s?/\\s?${NUMBER})|` +
    `(?<number>${NUMBER})`,
  // Without the u flag: with it, a run of millions of signs exhausts the stack.
  'g',
);

/**
 * The numerals of a text, in order.
 * `findNumerals('到2025年达到百分之三十') // => [{ start: 1, end: 5, kind: 'number', value: 2025, per: 1 }, { start: 8, end: 13, kind: 'share', value: 30, per: 100 }]`
 */
export function findNumerals(text: string): FoundNumeral[] {
  const found: FoundNumeral[] = [];
  for (const { 0: numeral, index, groups } of toNumeralForm(text).matchAll(NUMERAL)) {
    const read = readNumeral(numeral, groups ?? {});
    if (read !== undefined) found.push({ start: index, end: index + numeral.length, ...read });
  }
  return found;
}

function readNumeral(
  numeral: string,
  { ordinal, share, number }: Record<string, string | undefined>,
): Pick<FoundNumeral, 'kind' | 'value' | 'per'> | undefined {
  if (share !== undefined) {
    const parsed = parseShare(numeral);
    return parsed === undefined ? undefined : { kind: 'share', ...parsed };
  }
  const value = number === undefined ? parseOrdinal(ordinal ?? '') : parseNumber(number);
  return value === undefined ? undefined : { kind: number === undefined ? 'ordinal' : 'number', value, per: 1 };
}
