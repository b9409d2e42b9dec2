/** Props of the page of two plans side by side: counts of aligned commitments, domain by domain. */
import type { CommitmentCounts } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { IndicatorTargets } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { toPlanLink } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { comparePath, gapPath, pairDomainPath } from '../../naming/routes/compareRoutes.ts';
import { domainSectionPath } from '../../naming/routes/planRoutes.ts';
import { alignPlans } from './alignment.ts';
import type { AlignedDomain, Lines } from './alignment.ts';
import { toIndicatorsBeside } from './indicatorsBeside.ts';
import type { IndicatorBeside } from './indicatorsBeside.ts';
import { toPairLink } from './pairs.ts';
import type { PlanPair } from './pairs.ts';
import { alignmentRule } from './rules.ts';
import { must } from '../../text/must.ts';

export interface PlanSide {
  id: string;
  shortName: string;
  plan: Link;
  /** The page of this plan beside all its peers. */
  gap: Link;
}

export interface LineCounts {
  aligned: number;
  onlyOne: number;
  onlyTwo: number;
}

export interface PairRow {
  label: string;
  path: string;
  /** By how the two have them: both, or one only. */
  counts: Record<keyof LineCounts, CommitmentCounts>;
  /** Indicators for which both have a target, at least one of the two in this domain. */
  indicators: number;
}

export interface PairPage {
  head: PageHead;
  heading: string;
  one: PlanSide;
  two: PlanSide;
  rule: string;
  rows: PairRow[];
  total: PairRow;
  indicators: IndicatorBeside[];
}

/** The part of a corpus that a comparison needs. */
export type PairCorpus = Pick<Corpus, 'texts' | 'indicators'>;

export function toPairPage(pair: PlanPair, { texts, indicators }: PairCorpus): PairPage {
  const { one, two } = pair;
  const domains = alignPlans(one, two, texts);
  const rows = domains.map((domain) => toPairRow(pair, domain, indicators));
  const shared = toIndicatorsBeside(indicators, [one, two], 2);
  return {
    head: toPairHead(pair),
    heading: toPairLink(pair).label,
    one: toPlanSide(one),
    two: toPlanSide(two),
    rule: alignmentRule,
    rows,
    total: toTotal(rows, shared.length),
    indicators: shared,
  };
}

/** Head of the page of a pair. */
export function toPairHead(pair: PlanPair): PageHead {
  const { label } = toPairLink(pair);
  return {
    title: `${label}对照`,
    description: `${pair.one.displayTitle}与${pair.two.displayTitle}逐个领域对照：哪些目标和措施相近，哪些只在一边，指标各写多少。`,
    breadcrumbs: [
      { label: '对照', path: comparePath },
      { label, path: null },
    ],
    metadata: { ColumnName: `${pair.one.audienceEntry.planName}对照`, ColumnType: '对照' },
  };
}

export function toPlanSide(plan: PublishedPlan): PlanSide {
  const shortName = shortPlanName(plan);
  return {
    id: plan.id,
    shortName,
    plan: toPlanLink(plan),
    gap: { label: `${shortName}与各地`, path: gapPath(plan.id) },
  };
}

/** Counts of aligned and unaligned items. */
export function toLineCounts({ pairs, onlyOne, onlyTwo }: Lines): LineCounts {
  return { aligned: pairs.length, onlyOne: onlyOne.length, onlyTwo: onlyTwo.length };
}

/** A shared domain links to its comparison page, any other to its own text. */
function toPairRow({ one, two }: PlanPair, domain: AlignedDomain, indicators: IndicatorTargets[]): PairRow {
  const own = must(domain.one ?? domain.two, 'text of a domain to compare');
  const isHere = (id: string): boolean => id === domain.one?.id || id === domain.two?.id;
  return {
    label: own.heading,
    path:
      domain.topic !== null && domain.one !== null && domain.two !== null
        ? pairDomainPath(one.id, two.id, domain.topic)
        : domainSectionPath(own.id),
    counts: toCounts(domain),
    indicators: toIndicatorsBeside(indicators, [one, two], 2, ({ place }) => isHere(place.domain.id)).length,
  };
}

function toTotal(rows: readonly PairRow[], indicators: number): PairRow {
  const sum = (of: keyof LineCounts): CommitmentCounts => ({
    goals: rows.reduce((total, { counts }) => total + counts[of].goals, 0),
    measures: rows.reduce((total, { counts }) => total + counts[of].measures, 0),
    tasks: rows.reduce((total, { counts }) => total + counts[of].tasks, 0),
  });
  return {
    label: '合计',
    path: '',
    counts: { aligned: sum('aligned'), onlyOne: sum('onlyOne'), onlyTwo: sum('onlyTwo') },
    indicators,
  };
}

function toCounts({ goals, measures, tasks }: AlignedDomain): PairRow['counts'] {
  const lists = { goals: toLineCounts(goals), measures: toLineCounts(measures), tasks: toLineCounts(tasks) };
  const of = (which: keyof LineCounts): CommitmentCounts => ({
    goals: lists.goals[which],
    measures: lists.measures[which],
    tasks: lists.tasks[which],
  });
  return { aligned: of('aligned'), onlyOne: of('onlyOne'), onlyTwo: of('onlyTwo') };
}
