/**
 * The target rail 目标轨, first step: targets of one indicator → groups with one value each, and steps of plans that
 * name several years. Every target is in exactly one group.
 */
import { ascending, groups, min } from 'd3';
import type { Comparator } from '../../model/target.ts';

export interface RailTarget {
  /** The plan's code, e.g. lcc; null for a value that is no plan's and that theirs are put beside. */
  plan: string | null;
  /** The plan's name as the rail prints it, e.g. 聊城儿童. */
  name: string;
  comparator: Comparator;
  /** One value or [low, high]. */
  value: number | [low: number, high: number];
  /** Value and year in words, e.g. ≤ 4.5‰ 2025年. */
  words: string;
  /** The year the text names; null when it names none. */
  year: number | null;
}

export interface RailSeries {
  id: string;
  title: string;
  desc: string;
  targets: RailTarget[];
  /** Words at the desired end of the line; null when neither end is desired. */
  wish: { words: string; end: 'low' | 'high' } | null;
  /** Suffix of the numbers at ticks, e.g. %. */
  suffix: string;
  /** The largest possible value, e.g. 100; null when there is none. */
  limit: number | null;
  /** Note shown with a logarithmic scale, e.g. 对数刻度. */
  logWords: string;
}

/** Targets with one value, comparator and year: they read alike and share one place. */
export interface RailGroup {
  words: string;
  comparator: Comparator;
  low: number;
  high: number;
  plans: Pick<RailTarget, 'plan' | 'name'>[];
}

/** A plan's value for one year and its value for a later one. */
export interface RailStep {
  plan: string;
  from: number;
  to: number;
}

/**
 * Groups by rising value; within a group the plans keep their order.
 *
 * toGroups(targets) // => [{ words: '≤ 3‰', low: 3, high: 3, plans: [{ name: '聊城儿童', … }, { name: '榆树儿童', … }], … }]
 */
export function toGroups(targets: RailTarget[]): RailGroup[] {
  return groups(targets, ({ words }) => words)
    .flatMap(([words, alike]) => {
      const [first] = alike;
      if (first === undefined) return [];
      const plans = alike.map(({ plan, name }) => ({ plan, name }));
      return [{ words, comparator: first.comparator, low: lowOf(first), high: highOf(first), plans }];
    })
    .sort((a, b) => ascending(a.low, b.low) || ascending(a.high, b.high));
}

/** The steps of each plan from one dated value to the next; none for a plan that dates one value only. */
export function toSteps(targets: RailTarget[]): RailStep[] {
  return groups(
    targets.filter(({ year }) => year !== null),
    ({ plan }) => plan,
  ).flatMap(([plan, dated]) => {
    if (plan === null) return [];
    const sorted = [...dated].sort((a, b) => ascending(a.year ?? 0, b.year ?? 0));
    return sorted.slice(1).map((next, index) => ({ plan, from: lowOf(sorted[index] ?? next), to: lowOf(next) }));
  });
}

/** The value, or the lower end of a range. */
export function lowOf({ value }: Pick<RailTarget, 'value'>): number {
  return typeof value === 'number' ? value : (min(value) ?? 0);
}

/** The value, or the upper end of a range. */
export function highOf({ value }: Pick<RailTarget, 'value'>): number {
  return typeof value === 'number' ? value : Math.max(...value);
}
