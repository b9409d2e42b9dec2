/** Props of the list of all comparisons. */
import type { Corpus } from '../../corpus/corpus.ts';
import { peersOf } from '../../corpus/peers.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { comparePath, gapPath } from '../../naming/routes/compareRoutes.ts';
import { partPlans, toPaging } from '../shared/paging/planPages.ts';
import type { Paging } from '../shared/paging/planPages.ts';
import { alignPlans } from './alignment.ts';
import { areTexts, listedPairs, toPairLink } from './pairs.ts';
import type { PlanPair } from './pairs.ts';

export interface CompareIndex {
  /** Two texts of one plan. */
  texts: Link[];
  /** Pairs by audience. */
  groups: { name: string; pairs: (Link & { aligned: number; single: number })[] }[];
  gaps: (Link & { peers: number })[];
  paging: Paging | null;
}

export const compareHead: PageHead = {
  title: '规划对照',
  description: '任意两部同类规划并排，同一规划两个文本逐字对照，每部规划与各地的异同；由本站计算，写明规则。',
  breadcrumbs: [{ label: '对照', path: null }],
  metadata: { ColumnName: '对照', ColumnType: '对照' },
};

/** The plans of each page of the list. */
export function compareParts({ plans }: Corpus): PublishedPlan[][] {
  return partPlans(plans);
}

/** The page at this index: its own plans, and the pairs in which one of them is first. */
export function toCompareIndex(corpus: Corpus, at: number): CompareIndex {
  const { plans, texts } = corpus;
  const parts = compareParts(corpus);
  const own = new Set(parts[at]?.map(({ id }) => id));
  const isOwn = ({ id, textOf }: PublishedPlan): boolean => own.has(textOf ?? id);
  const pairs = listedPairs(texts).filter(({ one }) => isOwn(one));
  const groups = Map.groupBy(pairs, ({ one }) => one.audienceEntry);
  return {
    texts: pairs.filter(areTexts).map((pair) => ({ ...toPairLink(pair), label: `${pair.one.displayTitle}的两个文本` })),
    groups: [...groups].map(([{ planName }, own]) => ({
      name: planName,
      pairs: own.filter((pair) => !areTexts(pair)).map((pair) => ({ ...toPairLink(pair), ...countLines(pair, texts) })),
    })),
    gaps: plans
      .filter(isOwn)
      .map((plan) => ({
        label: `${shortPlanName(plan)}与各地`,
        path: gapPath(plan.id),
        peers: peersOf(plan, plans).length,
      }))
      .filter(({ peers }) => peers > 0),
    paging: toPaging({ path: comparePath, parts, anchorsOf: () => [], publishedAt: () => [] }, at),
  };
}

/** Links to the comparisons of a plan, with its peers and with other texts of it. Empty when it has neither. */
export function toComparisons(plan: PublishedPlan, texts: readonly PublishedPlan[]): Link[] {
  const pairs = listedPairs(texts).filter((pair) => areTexts(pair) && (pair.one === plan || pair.two === plan));
  const gap = peersOf(plan, texts).length === 0 ? [] : [{ label: '与各地对照', path: gapPath(plan.id) }];
  return [...gap, ...pairs.map((pair) => ({ ...toPairLink(pair), label: '两个文本逐字对照' }))];
}

/** Plans with peers: each has a comparison page. */
export function plansWithPeers(texts: readonly PublishedPlan[]): PublishedPlan[] {
  return texts.filter((plan) => peersOf(plan, texts).length > 0);
}

function countLines({ one, two }: PlanPair, texts: readonly PublishedPlan[]): { aligned: number; single: number } {
  const lines = alignPlans(one, two, texts).flatMap(({ goals, measures, tasks }) => [goals, measures, tasks]);
  return {
    aligned: lines.reduce((sum, { pairs }) => sum + pairs.length, 0),
    single: lines.reduce((sum, { onlyOne, onlyTwo }) => sum + onlyOne.length + onlyTwo.length, 0),
  };
}
