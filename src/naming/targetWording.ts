/** Targets in words: comparators, units, values and years as shown to readers. */
import type { Comparator, Target, Unit } from '../model/target.ts';
import { formatGrouped } from './groupedNumber.ts';

/** Comparators in words, for files that would take a sign for a formula. */
export const comparatorWords: Record<Comparator, string> = {
  '<=': '不高于',
  '>=': '不低于',
  '=': '等于',
  '~': '约',
  '<': '低于',
  '>': '高于',
};

const comparators: Record<Comparator, string> = { '<=': '≤', '>=': '≥', '=': '＝', '~': '约', '<': '＜', '>': '＞' };

/** The suffix of a number in each unit. */
export const units: Record<Unit, string> = {
  '%': '%',
  '‰': '‰',
  'per-100k': '/10万',
  'per-1000': '（每千）',
  'percentage-point': ' 个百分点',
  count: '',
  hour: ' 小时',
  'class-hour': ' 课时',
  year: ' 年',
  CNY: ' 元',
  m2: ' 平方米',
  ratio: '（比）',
};

/**
 * Comparator, value and unit; for a relative change, its direction too.
 *
 * formatValue(target) // => '≤ 38%', '≥ 6%／年', '下降 20%'
 */
export function formatValue({ comparator, value, unit, per, type, direction }: Target): string {
  const number = typeof value === 'number' ? formatNumber(value) : value.map(formatNumber).join('—');
  const change = type === 'relative-change' || type === 'annual-change' || unit === 'percentage-point';
  const way = change && direction === 'decrease' ? '下降 ' : change && direction === 'increase' ? '提高 ' : '';
  return `${way}${comparators[comparator]} ${number}${units[unit]}${per === null ? '' : `／${per}`}`;
}

/**
 * Digits grouped by thousands from five digits on; at most four decimals.
 *
 * formatNumber(12000) // => '12,000'
 */
export function formatNumber(value: number): string {
  return formatGrouped(value, 10_000);
}

/**
 * The years a target names; null when it names none.
 *
 * formatYears(target) // => '2025年，以2020年为基数'
 */
export function formatYears({ year, baseline }: Target): string | null {
  const parts = [
    year === null ? '' : `${String(year)}年`,
    baseline === null ? '' : `以${baseline.year === null ? baseline.text : `${String(baseline.year)}年`}为基数`,
  ];
  return parts.filter((part) => part !== '').join('，') || null;
}
