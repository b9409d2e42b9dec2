/** The target rail of an indicator: its targets as the rail words them, and its finding in a sentence. */
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import { toSteps } from '../../charts/rail/series.ts';
import type { RailSeries, RailTarget } from '../../charts/rail/series.ts';
import { isLogarithmic, toRailScale } from '../../charts/rail/railScale.ts';
import { countPlansOf, countTargets } from '../../corpus/counts.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { Comparator } from '../../model/target.ts';
import type { NationalReference } from '../../model/nationalReference.ts';
import { toNationalMarks } from './nationalMarks.ts';
import { findDifferences, rank } from './comparability.ts';
import { sayPlans } from './sayPlans.ts';
import { commitmentName, planLabel } from '../../naming/names.ts';
import { formatNumber, formatRange, formatValue, isChange, lowOf, units } from '../../naming/targetWording.ts';

const markWords: Record<Comparator, string> = {
  '<=': '◂ 不高于',
  '>=': '▸ 不低于',
  '=': '● 等于',
  '~': '○ 约',
  '<': '◃ 低于',
  '>': '▹ 高于',
};

const wishes = {
  'higher-better': { words: '越高越好', end: 'high' },
  'lower-better': { words: '越低越好', end: 'low' },
} as const;

/** For the size of a fall. */
const fallWish = { words: '降得越多越好', end: 'high' } as const;

/** The series of an indicator's rail, with the national targets beside it; `id` is unique in the page. */
export function toRailSeries(
  { indicator, targets }: IndicatorTargets,
  id: string,
  references: readonly NationalReference[],
): RailSeries {
  const { name, polarity, unit, states } = indicator;
  const drawn = [...toRailTargets(targets), ...toNationalMarks(indicator, references)];
  return {
    id,
    title: `${name}：各部规划的目标值`,
    desc: drawn.map(({ name: plan, words }) => `${plan} ${words}`).join('；'),
    targets: drawn,
    wish: areFalls(targets) ? fallWish : polarity === null ? null : wishes[polarity],
    suffix: suffixOf(unit),
    limit: limitOf(unit, states),
    logWords: '对数刻度',
  };
}

/** True when the numbers are sizes of falls, of which more is better. */
export function areFalls(targets: TargetPlace[]): boolean {
  return targets.some(({ target }) => isChange(target) && target.direction === 'decrease');
}

/** True when the targets are not all one value. */
export function valuesDiffer(targets: readonly TargetPlace[]): boolean {
  return new Set(targets.map(({ target }) => String(target.value))).size > 1;
}

/** Targets as a rail prints them: with their year, and with their scope if scopes differ. */
function toRailTargets(targets: TargetPlace[]): RailTarget[] {
  const scoped = new Set(targets.map(({ target }) => target.scope)).size > 1;
  const rows = targets.map((found) => ({ found, words: toWords(found, scoped) }));
  return rows.map(({ found, words }) => {
    const { target, place } = found;
    const twice = rows.some((row) => row.found !== found && row.found.place.plan === place.plan && row.words === words);
    return {
      plan: place.plan.code,
      name: twice ? `${planLabel(place.plan)} ${placeName(found)}` : planLabel(place.plan),
      comparator: target.comparator,
      value: target.value,
      words,
      year: target.year,
    };
  });
}

/**
 * The suffix of a number of this unit at a tick; only short units have one, and ratios what they are of.
 *
 * suffixOf('%') // => '%'
 */
function suffixOf(unit: TargetPlace['target']['unit']): string {
  if (unit === 'ratio') return '∶1';
  return unit === '%' || unit === '‰' ? units[unit] : '';
}

/** A share cannot exceed 100 %; a change can. */
function limitOf(unit: TargetPlace['target']['unit'], states: string): number | null {
  return unit === '%' && states === 'level' ? 100 : null;
}

/** The finding of a rail in one or two sentences, computed from its targets. */
export function toRailFinding({ targets }: Pick<IndicatorTargets, 'targets'>): string {
  const plans = countPlansOf(targets);
  const values = [...new Set(targets.map(({ target }) => formatValue(target)))];
  const [only] = values;
  const who = `${String(plans)} 部规划`;
  if (only !== undefined && values.length === 1) return `${who}${plans > 1 ? '都写' : '写'} ${only}。`;
  const ranked = rank(targets);
  if (ranked !== undefined) return `${who}口径一致：${sayExtremes(ranked)}。`;
  return `${who}写下 ${String(countTargets(targets))} 个目标值，${sayRange(targets)}${whyUnranked(targets)}。`;
}

/** The notes needed to read the chart: its marks, its steps, and the scale of its line. */
export function toRailNotes({ targets, limit, suffix }: RailSeries): string[] {
  const values = targets.flatMap(({ value }) => value);
  const [start = 0] = toRailScale(values, limit).domain();
  const used = Object.entries(markWords).filter(([sign]) =>
    targets.some(({ comparator, plan }) => plan !== null && comparator === sign),
  );
  return [
    used.map(([, words]) => words).join('，'),
    ...(targets.some(({ plan }) => plan === null) ? ['‖ 国家层面的目标值'] : []),
    ...(toSteps(targets).length > 0 ? ['粗线连起同一规划分年的目标值'] : []),
    ...(start > 0 ? [`横线从 ${formatNumber(start)}${suffix} 起，不从零起`] : []),
    ...(isLogarithmic(values) ? ['横线用对数刻度，每一大格是前一格的十倍'] : []),
  ];
}

function whyUnranked(targets: TargetPlace[]): string {
  if (findDifferences(targets).length > 0) return '；口径不尽相同，不作排名';
  if (targets.some(({ target }) => target.modality !== null)) return '；没有直接写明，不作排名';
  return targets.some(({ target }) => target.polarity === null) ? '；高低不分好坏，不作排名' : '';
}

function toWords({ target }: TargetPlace, scoped: boolean): string {
  const year = target.year === null ? '' : ` ${String(target.year)}年`;
  const scope = scoped && target.scope !== null ? `（${target.scope}）` : '';
  return `${formatValue(target)}${year}${scope}`;
}

function placeName({ place }: TargetPlace): string {
  return commitmentName(kindOf(place), commitmentOf(place));
}

function sayExtremes(ranked: TargetPlace[]): string {
  const say = (at: TargetPlace | undefined): string => {
    if (at === undefined) return '';
    const value = formatValue(at.target);
    const alike = ranked.filter(({ target }) => lowOf(target) === lowOf(at.target));
    return `${sayPlans(alike)}（${value}）`;
  };
  return `要求最高的是${say(ranked.at(0))}，最低的是${say(ranked.at(-1))}`;
}

function sayRange(places: TargetPlace[]): string {
  const targets = places.map(({ target }) => target);
  const values = targets.flatMap(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return `都是 ${formatRange(targets)}`;
  const [first, last] = [low, high].map((end) => formatEnd(targets, end));
  return `从 ${String(first)} 到 ${String(last)}`;
}

/** One end of the range, worded as the target that has it; one that promises outright goes before a hedged one. */
function formatEnd(targets: TargetPlace['target'][], end: number): string {
  const having = targets.filter(({ value }) => [value].flat().includes(end));
  const found = having.find(({ modality }) => modality === null) ?? having[0];
  return found === undefined ? '' : formatRange([{ ...found, value: end }]);
}
