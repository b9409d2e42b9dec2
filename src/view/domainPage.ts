/** Props of the page of one domain across the plans, and of the list of domains. */
import type { DomainAcrossPlans, PublishedPlan } from '../model/published.ts';
import type { Domain } from '../model/plan.ts';
import type { PageHead } from './head.ts';
import { toDomainLink, toGoalLink, toMeasureLink, toPlanLink } from './links.ts';
import type { CommitmentLink, Link } from './links.ts';
import { audienceNames, countCommitments, formatCount, shortPlanName } from './names.ts';
import { domainPath, domainsPath } from './routes.ts';

/** The domain as one plan has it. */
export interface DomainInPlan {
  /** Anchor on the page. */
  id: string;
  shortName: string;
  plan: Link;
  /** The domain in the plan's reading pages. */
  section: Link;
  goals: CommitmentLink[];
  measures: CommitmentLink[];
}

export interface DomainPage {
  head: PageHead;
  name: string;
  /** e.g. 64 项主要目标. */
  counts: string[];
  plans: DomainInPlan[];
  /** The same topic in the plans for others, and the domains before and after. */
  others: Link[];
  previous: Link | null;
  next: Link | null;
}

export interface DomainRow extends Link {
  plans: number;
  goals: number;
  measures: number;
}

export interface DomainGroup {
  name: string;
  domains: DomainRow[];
}

/** Head of the list of domains. */
export const domainsHead: PageHead = {
  title: '发展领域',
  description: '妇女、儿童发展规划的各个领域，把各地规划的同一领域放在一起对照。',
  breadcrumbs: [{ label: '领域', path: null }],
  metadata: { ColumnName: '领域', ColumnType: '领域' },
};

export function toDomainPage(all: DomainAcrossPlans[], index: number): DomainPage {
  const across = all[index];
  if (across === undefined) throw new Error(`There is no domain at ${String(index)}.`);
  const { name, audience, topic, places } = across;
  const counts = countCommitments(places.map(({ domain }) => domain));
  const sibling = (other: DomainAcrossPlans | undefined): Link | null =>
    other?.audience === audience ? toAcrossLink(other) : null;
  return {
    head: {
      title: `${name}：${audienceNames[audience]}规划对照`,
      description: `${String(places.length)}个${audienceNames[audience]}发展规划文本中的“${name}”：${String(counts.goals)}项主要目标、${String(counts.measures)}项策略措施，逐个规划对照。`,
      breadcrumbs: [
        { label: '领域', path: domainsPath },
        { label: name, path: null },
      ],
      metadata: { ColumnName: name, ColumnDescription: `各地规划中的${name}`, ColumnType: '领域' },
    },
    name,
    counts: [
      formatCount(places.length, '部规划'),
      formatCount(counts.goals, '项主要目标'),
      formatCount(counts.measures, '项策略措施'),
    ],
    plans: places.map(({ plan, domain }) => toDomainInPlan(plan, domain)),
    others: all.filter((other) => other.topic.id === topic.id && other.audience !== audience).map(toAcrossLink),
    previous: sibling(all[index - 1]),
    next: sibling(all[index + 1]),
  };
}

/** The domains by audience. */
export function toDomainGroups(all: DomainAcrossPlans[]): DomainGroup[] {
  return [...new Set(all.map(({ audience }) => audience))].map((audience) => ({
    name: `${audienceNames[audience]}规划`,
    domains: all.filter((across) => across.audience === audience).map(toDomainRow),
  }));
}

function toDomainRow(across: DomainAcrossPlans): DomainRow {
  const { places } = across;
  return { ...toAcrossLink(across), plans: places.length, ...countCommitments(places.map(({ domain }) => domain)) };
}

function toAcrossLink({ name, audience, topic }: DomainAcrossPlans): Link {
  return { label: name, path: domainPath(audience, topic.id) };
}

function toDomainInPlan(plan: PublishedPlan, domain: Domain): DomainInPlan {
  return {
    id: plan.id,
    shortName: shortPlanName(plan),
    plan: toPlanLink(plan),
    section: toDomainLink(domain),
    goals: domain.goals.map(toGoalLink),
    measures: domain.measures.map((measure) => toMeasureLink(measure)),
  };
}
