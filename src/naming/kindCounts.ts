/** Counts of commitments by kind, with the words of the kinds; kinds that do not occur are not named. */
import { commitmentKinds } from '../model/commitment.ts';
import type { CommitmentKind } from '../model/commitment.ts';
import type { CommitmentCounts } from '../corpus/counts.ts';
import { kindOf } from '../corpus/places.ts';
import type { HeldCommitment } from '../corpus/places.ts';
import { commitmentNames, formatCount, shortKindNames } from './names.ts';

interface KindCount {
  kind: CommitmentKind;
  /** Name of its list. */
  id: keyof CommitmentCounts;
  /** 主要目标. */
  name: string;
  /** 目标. */
  short: string;
  count: number;
}

const countOf: Record<CommitmentKind, keyof CommitmentCounts> = { goal: 'goals', measure: 'measures', task: 'tasks' };

/** The kinds that occur, in their order. `kindsIn({ goals: 0, measures: 0, tasks: 6 }) // => [{ name: '重点任务', count: 6 … }]` */
export function kindsIn(counts: CommitmentCounts): KindCount[] {
  return commitmentKinds
    .map((kind) => ({ kind, id: countOf[kind], name: commitmentNames[kind], short: shortKindNames[kind] }))
    .map((named) => ({ ...named, count: counts[named.id] }))
    .filter(({ count }) => count > 0);
}

/** A kind of commitment as a column of a table, or as one of the numbers in a cell. */
export interface KindColumn {
  /** 目标. */
  short: string;
  countOf: (counts: CommitmentCounts) => number;
}

/** The kinds that occur in any of these counts, in their order. */
export function kindColumns(all: readonly CommitmentCounts[]): KindColumn[] {
  return commitmentKinds
    .map((kind) => ({ short: shortKindNames[kind], countOf: (counts: CommitmentCounts) => counts[countOf[kind]] }))
    .filter((column) => all.some((counts) => column.countOf(counts) > 0));
}

/** `formatKinds({ goals: 9, measures: 14, tasks: 0 }) // => ['9 项主要目标', '14 项策略措施']` */
export function formatKinds(counts: CommitmentCounts): string[] {
  return kindsIn(counts).map(({ name, count }) => formatCount(count, `项${name}`));
}

/** `sayKinds({ goals: 9, measures: 14, tasks: 0 }, '、') // => '9项主要目标、14项策略措施'` */
export function sayKinds(counts: CommitmentCounts, joint: string): string {
  return kindsIn(counts)
    .map(({ name, count }) => `${String(count)}项${name}`)
    .join(joint);
}

/** `noteKinds({ goals: 9, measures: 14, tasks: 0 }) // => '9 目标 · 14 措施'` */
export function noteKinds(counts: CommitmentCounts): string {
  return kindsIn(counts)
    .map(({ short, count }) => `${String(count)} ${short}`)
    .join(' · ');
}

/** The kinds that occur, in short. `joinKinds({ goals: 9, measures: 14, tasks: 6 }) // => '目标、措施和任务'` */
export function joinKinds(counts: CommitmentCounts): string {
  const names = kindsIn(counts).map(({ short }) => short);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join('、')}和${last}`;
}

/** All commitments together. `countKinds({ goals: 9, measures: 14, tasks: 0 }) // => 23` */
export function countKinds({ goals, measures, tasks }: CommitmentCounts): number {
  return goals + measures + tasks;
}

/**
 * What these places are, in words, for lists of what departments are charged with.
 *
 * nameKinds(places) // => '主要目标和重点任务'
 */
export function nameKinds(places: readonly HeldCommitment[], names = commitmentNames): string {
  const found = new Set(places.map(kindOf));
  return commitmentKinds
    .filter((kind) => found.has(kind) || (found.size === 0 && kind === 'goal'))
    .map((kind) => names[kind])
    .join('和');
}
