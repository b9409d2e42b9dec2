/** Props of the page of a place: its plans, their numbers, who answers, its subjects, its peers. */
import type { Corpus } from '../../corpus/corpus.ts';
import { countPlan, countPlansWith } from '../../corpus/counts.ts';
import { peersOf } from '../../corpus/peers.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import { sharedIndicatorIds } from '../../corpus/sharedIndicators.ts';
import { toPlanLink } from '../../naming/links.ts';
import type { Link } from '../../naming/links.ts';
import { formatCount, shortPlanName } from '../../naming/names.ts';
import { formatKinds } from '../../naming/kindCounts.ts';
import { provinceSlug } from '../../naming/provinceSlugs.ts';
import { gapPath, pairPath } from '../../naming/routes/compareRoutes.ts';
import { regionPath, regionsPath } from '../../naming/routes/regionRoutes.ts';
import { topicPath } from '../../naming/routes/subjectRoutes.ts';
import { toRegionDuties } from '../department/departmentList.ts';
import type { RegionDuties } from '../department/departmentList.ts';
import { toDocumentLine } from '../shared/documentLine.ts';
import type { DocumentLine } from '../shared/documentLine.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toDomainNumbers } from './localityNumbers.ts';
import type { DomainNumbers } from './localityNumbers.ts';

interface LocalityPlan extends Link {
  /** Short name, for headings. */
  name: string;
  document: DocumentLine;
  /** e.g. 62 项主要目标. */
  counts: string[];
  /** Further texts of the plan. */
  otherTexts: Link[];
  numbers: DomainNumbers[];
  /** The comparisons with its peers, each with the number of indicators in common. */
  peers: (Link & { note: string })[];
  /** What its peers have and it has not; null without peers. */
  gaps: Link | null;
}

export interface LocalityPage {
  head: PageHead;
  /** e.g. 聊城市. */
  name: string;
  province: Link;
  plans: LocalityPlan[];
  duties: RegionDuties;
  /** Subjects of its plans, those with most places first. */
  topics: (Link & { note: string })[];
}

/** A place in a list. */
export interface LocalityRow extends Link {
  province: string;
  plans: Link[];
}

/** Head of the list of places. */
export const regionsHead: PageHead = {
  title: '地方：各地的规划',
  description: '按省和市县找规划：有哪些规划，承诺了哪些数，由谁负责，写到哪些主题，与别处相比如何。',
  breadcrumbs: [{ label: '地方', path: null }],
  metadata: { ColumnName: '地方', ColumnType: '地方' },
};

export function toLocalityPage(entry: RegionDepartments, corpus: Corpus): LocalityPage {
  const { region, plans } = entry;
  const province = { label: region.province, path: regionPath(provinceSlug(region.code)) };
  return {
    head: {
      title: `${region.name}：规划、数字、责任部门`,
      description: `${region.province}${region.name}的${plans.map(({ displayTitle }) => displayTitle).join('、')}：承诺了哪些数，由谁负责，写到哪些主题，与别处相比如何。`,
      breadcrumbs: [{ label: '地方', path: regionsPath }, province, { label: region.name, path: null }],
      metadata: { ColumnName: region.name, ColumnType: '地方' },
    },
    name: region.name,
    province,
    plans: plans.map((plan) => toPlan(plan, entry, corpus)),
    duties: toRegionDuties(entry),
    topics: toTopics(plans, corpus),
  };
}

/** A place with its plans. */
export function toLocalityRow({ region, plans }: RegionDepartments): LocalityRow {
  return {
    label: region.name,
    path: regionPath(region.slug),
    province: region.province,
    plans: plans.map(toPlanLink),
  };
}

function toPlan(plan: PublishedPlan, { otherTexts }: RegionDepartments, corpus: Corpus): LocalityPlan {
  const counts = countPlan(plan);
  const peers = peersOf(plan, corpus.plans);
  return {
    ...toPlanLink(plan),
    name: shortPlanName(plan),
    document: toDocumentLine(plan),
    counts: [...formatKinds(counts), formatCount(counts.targets, '个目标值')],
    otherTexts: otherTexts.filter(({ textOf }) => textOf === plan.id).map(toPlanLink),
    numbers: toDomainNumbers(plan, corpus.indicators),
    peers: peers.map((peer) => toPeer(plan, peer, corpus)),
    gaps: peers.length === 0 ? null : { label: '别处写了、这里没写的', path: gapPath(plan.id) },
  };
}

function toPeer(plan: PublishedPlan, peer: PublishedPlan, { plans }: Corpus): LocalityPlan['peers'][number] {
  const [first, second] = plans.indexOf(plan) < plans.indexOf(peer) ? [plan, peer] : [peer, plan];
  return {
    label: shortPlanName(peer),
    path: pairPath(first.id, second.id),
    note: `${String(sharedIndicatorIds([plan, peer]).size)} 项指标两边都有`,
  };
}

function toTopics(plans: readonly PublishedPlan[], { topics }: Corpus): LocalityPage['topics'] {
  return topics
    .map(({ topic, places }) => ({ topic, here: places.filter(({ plan }) => plans.includes(plan)) }))
    .filter(({ here }) => here.length > 0)
    .toSorted((a, b) => b.here.length - a.here.length)
    .map(({ topic, here }) => ({
      label: topic.name,
      path: topicPath(topic.id),
      note: `${String(here.length)} 处${plans.length > 1 ? `，${String(countPlansWith(here))} 部规划` : ''}`,
    }));
}
