/**
 * Finds the same commitment in another text.
 *
 * Two goals, or two measures, of different plans are the same commitment when their words are similar enough. The
 * threshold is lower when other evidence supports the link; the figures were chosen on pairs read by hand
 * (tests/corpus/kinship), so that at least 95 of 100 links are right. What is found depends on the two texts alone, and
 * is the same from either side.
 */
import type { Kin } from '../../model/kinship.ts';
import { GOAL_THRESHOLDS, MEASURE_THRESHOLDS } from '../../model/kinshipThresholds.ts';
import type { Thresholds } from '../../model/kinshipThresholds.ts';
import { toScore } from '../../text/pairUp.ts';
import type { WeighedItem, WeighedText } from './weighedTexts.ts';

/** By id of a goal, measure or task, the most similar one of another text; without those that have none. */
export type KinInText = ReadonlyMap<string, Kin>;

/** What each of two texts has of the other. */
export interface KinOfTwo {
  one: KinInText;
  two: KinInText;
}

const kinds = [
  { kind: 'goals', thresholds: GOAL_THRESHOLDS },
  { kind: 'measures', thresholds: MEASURE_THRESHOLDS },
  { kind: 'tasks', thresholds: MEASURE_THRESHOLDS },
] as const;

/** The comparison; `row` is as long as there are n-grams, and 0 before and after. */
export function findElsewhere(one: WeighedText, two: WeighedText, row: Float64Array): KinOfTwo {
  const found = kinds.map(({ kind, thresholds }) => {
    const bests = findBests(one[kind], two[kind], row);
    const [ofOne, ofTwo] = [
      { items: one[kind], bests: bests.one },
      { items: two[kind], bests: bests.two },
    ];
    const isSure = toSure(one.audience === two.audience, thresholds);
    return { one: toKin(ofOne, ofTwo, isSure), two: toKin(ofTwo, ofOne, isSure) };
  });
  return {
    one: new Map(found.flatMap((kin) => kin.one)),
    two: new Map(found.flatMap((kin) => kin.two)),
  };
}

interface Best {
  /** Index of the other. */
  at: number;
  score: number;
}

interface Compared {
  items: readonly WeighedItem[];
  /** The best of the other text for each item; undefined where nothing is in common. */
  bests: readonly (Best | undefined)[];
}

/** The most similar one in the other list for each of either. */
function findBests(
  ones: readonly WeighedItem[],
  twos: readonly WeighedItem[],
  row: Float64Array,
): { one: Compared['bests']; two: Compared['bests'] } {
  const bests: Record<'one' | 'two', (Best | undefined)[]> = { one: [], two: [] };
  const offer = (list: (Best | undefined)[], to: number, best: Best, others: readonly WeighedItem[]): void => {
    const known = list[to];
    const isBetter =
      known === undefined ||
      best.score > known.score ||
      (best.score === known.score && idAt(others, best.at) < idAt(others, known.at));
    if (isBetter) list[to] = best;
  };
  ones.forEach(({ grams, weights }, one) => {
    grams.forEach((gram, at) => (row[gram] = weights[at] ?? 0));
    twos.forEach((other, two) => {
      const score = likeness(row, other);
      if (score === 0) return;
      offer(bests.one, one, { at: two, score }, twos);
      offer(bests.two, two, { at: one, score }, ones);
    });
    for (const gram of grams) row[gram] = 0;
  });
  return bests;
}

/** Between 0 and 1. What is summed, and in which order, is the same from either side. */
function likeness(row: Float64Array, { grams, weights }: WeighedItem): number {
  let sum = 0;
  for (let at = 0; at < grams.length; at += 1) sum += (row[grams[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return Math.min(sum, 1);
}

function idAt(items: readonly WeighedItem[], at: number): string {
  return items[at]?.id ?? '';
}

type IsSure = (one: WeighedItem, other: WeighedItem, score: number, mutual: boolean) => boolean;

function toSure(sameAudience: boolean, { mutual: lowest, near, topics, audiences }: Thresholds): IsSure {
  return (one, other, score, mutual) => {
    if (!sameAudience) return score >= audiences;
    if (one.topic === null || one.topic !== other.topic) return score >= topics;
    return score >= (mutual ? lowest : near);
  };
}

function toKin(own: Compared, other: Compared, isSure: IsSure): [string, Kin][] {
  return own.items.flatMap((item, at) => {
    const best = own.bests[at];
    const found = best && other.items[best.at];
    if (best === undefined || found === undefined) return [];
    const mutual = other.bests[best.at]?.at === at;
    return isSure(item, found, best.score, mutual)
      ? [[item.id, { id: found.id, score: toScore(best.score) }] as [string, Kin]]
      : [];
  });
}
