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

/** Units as a list of them names each. */
export const unitNames: Record<Unit, string> = {
  '%': '%',
  '‰': '‰',
  'per-100k': '每10万',
  'per-1000': '每千',
  'percentage-point': '个百分点',
  count: '个、次等计数',
  hour: '小时',
  'class-hour': '课时',
  day: '天',
  year: '年',
  CNY: '元',
  m2: '平方米',
  km: '公里',
  ratio: '比',
};

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
  day: ' 天',
  year: ' 年',
  CNY: ' 元',
  m2: ' 平方米',
  km: ' 公里',
  ratio: '（比）',
};

/** How a bound is said of the size of a change, before the number and behind it. */
const changeBounds: Record<Comparator, [before: string, behind: string]> = {
  '<=': ['', '以内'],
  '>=': ['', '以上'],
  '=': ['', ''],
  '~': ['', '左右'],
  '<': ['不到', ''],
  '>': ['超过', ''],
};

/** What is worded of a target. */
export type ShownValue = Pick<
  Target,
  'comparator' | 'value' | 'unit' | 'per' | 'modality' | 'type' | 'direction' | 'written'
>;

/**
 * Comparator, value and unit, and the hedge if the words have one; a change in words, a ratio as written.
 *
 * formatValue(target) // => '≤ 38%', '≥ 1（每县）', '≥ 2∶3', '下降20%', '每年降低0.5—1个百分点（力争）'
 */
export function formatValue(target: ShownValue): string {
  const { comparator, value, unit, per, modality } = target;
  const hedge = modality === null ? '' : `（${modality}）`;
  if (isChange(target)) return `${formatChange(target)}${hedge}`;
  const number = unit === 'ratio' ? formatRatio(target) : `${formatNumbers(value)}${units[unit]}`;
  return `${comparators[comparator]} ${number}${per === null ? '' : `（每${per}）`}${hedge}`;
}

/** What ends the name of a level of administration: 区级, 市、县两级. */
const levels = /(?:两级|级)$/u;

/**
 * Where a target applies, in plain words; null when the words do not limit it, or when the value names each of these.
 *
 * formatScope({ scope: '区级', per: null }) // => '区一级'; with per '区' null, as its value is 1（每区）
 */
export function formatScope({ scope, per }: Pick<Target, 'scope' | 'per'>): string | null {
  if (scope === null || (levels.test(scope) && scope.replace(levels, '') === per)) return null;
  return /^[省市县区乡村]级$/u.test(scope) ? `${scope.slice(0, 1)}一级` : scope;
}

/**
 * The values of targets of one indicator as one range, without bounds; hedges are named if there are any.
 *
 * formatRange(targets) // => '90%—95%', '下降20%', '1∶2—2∶3（有的写“力争”）'
 */
export function formatRange(targets: Target[]): string {
  const sorted = [...targets].sort((a, b) => lowOf(a) - lowOf(b));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  return `${rangeOf(first, last, targets)}${hedgesOf(targets)}`;
}

function rangeOf(first: Target, last: Target, targets: Target[]): string {
  if (first.unit === 'ratio') {
    const ratios = [...new Set([formatRatio(first), formatRatio(last)])];
    return ratios.join('—');
  }
  const values = targets.flatMap(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const value: Target['value'] = low === high ? low : [low, high];
  if (isChange(first)) return formatChange({ ...first, value, comparator: '=' });
  return `${formatNumbers(value)}${units[first.unit]}`;
}

/** Nothing when all promise outright; else the hedges, and whether all targets have one. */
function hedgesOf(targets: Target[]): string {
  const hedges = [...new Set(targets.flatMap(({ modality }) => modality ?? []))];
  if (hedges.length === 0) return '';
  const all = targets.every(({ modality }) => modality !== null);
  return all ? `（${hedges.join('、')}）` : `（有的写${hedges.map((hedge) => `“${hedge}”`).join('、')}）`;
}

/** True when the number is the size of a change, not the level reached. */
export function isChange({ type }: Pick<Target, 'type'>): boolean {
  return type === 'relative-change' || type === 'annual-change';
}

/** The lower end of a value. */
export function lowOf({ value }: Pick<Target, 'value'>): number {
  return typeof value === 'number' ? value : Math.min(...value);
}

function formatChange({ comparator, value, unit, type, direction }: ShownValue): string {
  const rises = direction === 'increase';
  const way = type === 'annual-change' ? `每年${rises ? '提高' : '降低'}` : rises ? '提高' : '下降';
  const [before, behind] = changeBounds[comparator];
  return `${way}${before}${formatNumbers(value)}${units[unit].trim()}${behind}`;
}

/** 3:2 as 3∶2. */
function formatRatio({ written }: Pick<Target, 'written'>): string {
  return written.replace(/[:：比]/u, '∶');
}

function formatNumbers(value: Target['value']): string {
  return typeof value === 'number' ? formatNumber(value) : value.map(formatNumber).join('—');
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
