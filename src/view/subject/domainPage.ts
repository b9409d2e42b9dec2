/** Props of the page of one domain across the plans. */
import type { Corpus } from '../../corpus/corpus.ts';
import { countDomains } from '../../corpus/counts.ts';
import type { CommitmentCounts } from '../../corpus/counts.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { listOf } from '../../model/commitment.ts';
import type { Domain } from '../../model/plan.ts';
import { toIndicatorsBeside } from '../compare/indicatorsBeside.ts';
import type { IndicatorBeside } from '../compare/indicatorsBeside.ts';
import { groupKin } from '../../corpus/kinship/kinGroups.ts';
import { linksWithin } from '../../corpus/kinship/kinLinks.ts';
import { listedPairs, toPairLink } from '../compare/pairs.ts';
import { alignmentRule } from '../compare/rules.ts';
import { must } from '../../text/must.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toAcrossLink } from './domainList.ts';
import { toDomainLink, toGoalLink, toPlanLink, toShortLink } from '../../naming/links.ts';
import type { CommitmentLink, Link } from '../../naming/links.ts';
import { formatKinds, kindsIn, sayKinds } from '../../naming/kindCounts.ts';
import { formatCount, shortPlanName } from '../../naming/names.ts';
import { pairDomainPath } from '../../naming/routes/compareRoutes.ts';
import { domainsPath } from '../../naming/routes/subjectRoutes.ts';

/** The domain in one plan. */
interface DomainInPlan {
  counts: CommitmentCounts;
  /** Anchor on the page. */
  id: string;
  shortName: string;
  plan: Link;
  /** The domain in the plan's reading pages. */
  section: Link;
  goals: CommitmentLink[];
  /** Measures and tasks by their headings, each kind with its name. */
  headed: { name: string; count: number; links: CommitmentLink[] }[];
}

export interface DomainPage {
  head: PageHead;
  name: string;
  /** e.g. 52 项主要目标. */
  counts: string[];
  plans: DomainInPlan[];
  /** Further texts of these plans, counted nowhere. */
  otherTexts: (DomainInPlan & { redline: Link })[];
  /** Goals that plans share, one per plan in each group; other texts of a plan are left to the redline. */
  shared: SharedGoal[][];
  /** Short names, as the columns of the indicators. */
  columns: string[];
  indicators: IndicatorBeside[];
  /** The rule by which shared goals were found. */
  rule: string;
  /** Comparisons of this domain for every two of the plans. */
  pairs: Link[];
  /** The same topic in the plans for other audiences, and the domains before and after. */
  others: Link[];
  previous: Link | null;
  next: Link | null;
}

export interface SharedGoal extends CommitmentLink {
  shortName: string;
}

export function toDomainPage({ domains: all, indicators, plans: allPlans }: Corpus, index: number): DomainPage {
  const across = must(all[index], `domain at ${String(index)}`);
  const { name, audience, topic, places, inOtherTexts } = across;
  const plans = places.map(({ plan }) => plan);
  const sibling = (other: DomainAcrossPlans | undefined): Link | null =>
    other?.audience.id === audience.id ? toAcrossLink(other) : null;
  return {
    head: toDomainAcrossHead(across),
    name,
    counts: countDomainAcross(across),
    plans: places.map(({ plan, domain }) => toDomainInPlan(plan, domain)),
    otherTexts: inOtherTexts.map(({ plan, domain }) => ({
      ...toDomainInPlan(plan, domain),
      redline: { label: '两份文本逐字对照', path: pairDomainPath(plan.textOf ?? plan.id, plan.id, topic.id) },
    })),
    shared: toSharedGoals(across),
    columns: plans.map(shortPlanName),
    indicators: toIndicatorsBeside(indicators, plans, 1, ({ place }) => place.domain.topic === topic.id),
    rule: alignmentRule,
    pairs: listedPairs(allPlans)
      .filter(({ one, two }) => plans.includes(one) && plans.includes(two))
      .map((pair) => ({
        label: toPairLink(pair).label,
        path: pairDomainPath(pair.one.id, pair.two.id, topic.id),
      })),
    others: all.filter((other) => other.topic.id === topic.id && other.audience.id !== audience.id).map(toAcrossLink),
    previous: sibling(all[index - 1]),
    next: sibling(all[index + 1]),
  };
}

/** e.g. 4 部规划, 52 项主要目标. */
export function countDomainAcross({ places }: DomainAcrossPlans): string[] {
  return [formatCount(places.length, '部规划'), ...formatKinds(countDomains(places.map(({ domain }) => domain)))];
}

export function toDomainAcrossHead({ name, audience, places }: DomainAcrossPlans): PageHead {
  const counts = countDomains(places.map(({ domain }) => domain));
  return {
    title: `${name}：${audience.planName}对照`,
    description: `${String(places.length)}部${audience.genre}中的“${name}”：${sayKinds(counts, '、')}，逐个规划对照。`,
    breadcrumbs: [
      { label: '领域', path: domainsPath },
      { label: name, path: null },
    ],
    metadata: { ColumnName: name, ColumnDescription: `各地规划中的${name}`, ColumnType: '领域' },
  };
}

/** Groups of goals from at least two plans, those of most plans first. */
function toSharedGoals({ places }: DomainAcrossPlans): SharedGoal[][] {
  const goals = places.flatMap(({ plan, domain }) => domain.goals.map((goal) => ({ plan, domain, goal })));
  const groups = groupKin(goals, linksWithin(places.map(({ plan }) => plan)));
  return groups
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .map((group) =>
      group.flatMap((place) =>
        'goal' in place ? [{ ...toGoalLink(place.goal), shortName: shortPlanName(place.plan) }] : [],
      ),
    );
}

function toDomainInPlan(plan: PublishedPlan, domain: Domain): DomainInPlan {
  return {
    counts: countDomains([domain]),
    id: plan.id,
    shortName: shortPlanName(plan),
    plan: toPlanLink(plan),
    section: toDomainLink(domain),
    goals: domain.goals.map(toGoalLink),
    headed: kindsIn(countDomains([domain]))
      .filter(({ kind }) => kind !== 'goal')
      .map(({ kind, name, count }) => ({
        name,
        count,
        links: listOf(domain, kind).map((entry) => toShortLink(entry)),
      })),
  };
}
