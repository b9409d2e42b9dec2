/**
 * Whether targets of one indicator may be ranked. Rule: only if scope, year, baseline year, denominator and wording are
 * the same in all of them, all promise outright, and they come from more than one plan. A target without a year counts for the last year of
 * its plan's period. Differences are listed in words, and then nothing is ranked.
 */
import type { TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { Comparator, Target } from '../../model/target.ts';
import { comparatorWords, lowOf } from '../../naming/targetWording.ts';
import { sayPlans } from './sayPlans.ts';

interface Respect {
  /** The difference, e.g. 范围不同. */
  words: string;
  /** The target's value in this respect. */
  say: (found: TargetPlace) => string;
}

const respects: Respect[] = [
  { words: '范围不同', say: ({ target }) => (target.scope === null ? '未写范围' : `“${target.scope}”`) },
  { words: '年份不同', say: sayYear },
  {
    words: '基期不同',
    say: ({ target: { baseline } }) =>
      baseline === null ? '未写基期' : baseline.year === null ? `“${baseline.text}”` : `${String(baseline.year)}年`,
  },
  { words: '分母不同', say: ({ target }) => (target.per === null ? '未写分母' : `每${target.per}`) },
  { words: '写法不同', say: ({ target }) => comparatorWords[boundOf(target)] },
  {
    words: '措辞不同',
    say: ({ target: { modality } }) => (modality === null ? '直接写明' : `写“${modality}”`),
  },
];

/**
 * The obstacles to ranking these targets, in words; empty when there are none.
 *
 * findDifferences(targets) // => ['年份不同：聊城儿童规划期到2025年；榆树儿童规划期到2030年']
 */
export function findDifferences(targets: TargetPlace[]): string[] {
  return respects.flatMap(({ words, say }) => {
    const bySaying = Map.groupBy(targets, say);
    if (bySaying.size < 2) return [];
    const parts = [...bySaying].map(([saying, of]) => `${sayPlans(of)}${saying}`);
    return [`${words}：${parts.join('；')}`];
  });
}

/**
 * The targets from the most demanding to the least, if they may be ranked; else undefined.
 *
 * rank(targets) // => [腾冲儿童 ≤ 2‰, 榆树儿童 ≤ 3‰]
 */
export function rank(targets: TargetPlace[]): TargetPlace[] | undefined {
  const [first] = targets;
  const plans = new Set(targets.map(({ place }) => place.plan.textOf ?? place.plan.id));
  const values = new Set(targets.map(({ target }) => lowOf(target)));
  const polarity = first?.target.polarity ?? null;
  if (plans.size < 2 || values.size < 2 || polarity === null) return undefined;
  if (targets.some(({ target }) => target.modality !== null) || findDifferences(targets).length > 0) return undefined;
  const way = polarity === 'higher-better' ? -1 : 1;
  return [...targets].sort((a, b) => way * (lowOf(a.target) - lowOf(b.target)));
}

/** The bound that the words set: 达到 means at least, as 以上 does. `boundOf(达到95%) // => '>='` */
export function boundOf({ comparator, quote }: Pick<Target, 'comparator' | 'quote'>): Comparator {
  return comparator === '=' && quote.includes('达') ? '>=' : comparator;
}

function sayYear({ target: { year }, place: { plan } }: TargetPlace): string {
  if (year !== null) return `写明${String(year)}年`;
  return plan.period === null ? '未写年份' : `未写年份，规划期到${String(plan.period.to)}年`;
}
