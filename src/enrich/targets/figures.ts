/**
 * Numbers as a plan means them: single numerals, and pairs that form a range (0.5—1) or a ratio (2:3).
 *
 * A number has a place and a value. Its unit is read elsewhere, except for shares, whose notation includes it
 * (十万分之九, 9/10万, 90%, 一半).
 */
import type { Unit } from '../../model/target.ts';
import { findNumerals } from '../../text/numerals/findNumerals.ts';
import type { FoundNumeral } from '../../text/numerals/findNumerals.ts';

export interface NumberFound {
  start: number;
  end: number;
  value: number | [number, number];
  notation: 'arabic' | 'chinese';
  /** Unit stated by the notation itself; absent when a following word states it. */
  unit?: Unit;
}

interface Single extends NumberFound {
  value: number;
}

/** A range has a dash between its ends, perhaps after the unit of the first. */
const TO = /^(?:个?百分点|岁|年|名|个|张|小时)?(?:-+|至|到)$/u;
const RATIO = /^[:比]$/u;
const SHARE_UNITS: Record<number, [Unit, number]> = {
  100: ['%', 1],
  1000: ['‰', 1],
  10_000: ['‰', 0.1],
  100_000: ['per-100k', 1],
  1_000_000: ['per-100k', 0.1],
};

/** Every number of a text in matching form, in order. `findNumbers('下降0.5-1个百分点')[0]?.value // => [0.5, 1]` */
export function findNumbers(form: string): NumberFound[] {
  const singles = findNumerals(form).map((numeral) => toSingle(numeral, form));
  const found: NumberFound[] = [];
  for (let at = 0; at < singles.length; at += 1) {
    const [first, second] = [singles[at], singles[at + 1]];
    if (first === undefined) continue;
    // 八成半: eighty-five per cent.
    if (isDigit(first) && form.startsWith('成半', first.end)) {
      found.push({ ...first, end: first.end + 2, value: first.value * 10 + 5, unit: '%' });
      continue;
    }
    const both = second === undefined ? undefined : toPair(first, second, form);
    found.push(both ?? first);
    if (both !== undefined) at += 1;
  }
  return found;
}

function toSingle({ start, end, kind, value, per }: FoundNumeral, form: string): Single {
  const notation = /^\d/u.test(form.slice(start, end)) ? 'arabic' : 'chinese';
  if (kind !== 'share') return { start, end, value, notation };
  const [unit, factor] = SHARE_UNITS[per] ?? ['%', 100 / per];
  return { start, end, value: factor === 1 ? value : Math.round(value * factor * 100) / 100, notation, unit };
}

/** The range or ratio that two numbers form with the text between them; undefined when they are separate numbers. */
function toPair(first: Single, second: Single, form: string): NumberFound | undefined {
  const between = form.slice(first.end, second.start);
  const place = { start: first.start, end: second.end, notation: first.notation };
  if (RATIO.test(between) && first.unit === undefined && second.unit === undefined && second.value !== 0) {
    return { ...place, value: first.value / second.value, unit: 'ratio' };
  }
  // 九成五: ninety-five per cent.
  if (between === '成' && isDigit(first) && isDigit(second))
    return { ...place, value: first.value * 10 + second.value, unit: '%' };
  const fits = first.unit === second.unit || first.unit === undefined;
  if (!TO.test(between) || !fits || /[从由自]/u.test(form.charAt(first.start - 1))) return undefined;
  const { unit } = second;
  return { ...place, value: [first.value, second.value], ...(unit === undefined ? {} : { unit }) };
}

function isDigit({ value, notation, unit }: Single): boolean {
  return notation === 'chinese' && unit === undefined && Number.isInteger(value) && value > 0 && value < 10;
}
