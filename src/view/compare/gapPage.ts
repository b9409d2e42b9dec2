/** Props of the pages of a plan beside its peers: one, or several by domains where they write much. */
import type { Corpus } from '../../corpus/corpus.ts';
import { peersOf } from '../../corpus/peers.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { findGaps } from '../../corpus/written/gaps.ts';
import { countKinds } from '../../naming/kindCounts.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { comparePath, gapPath } from '../../naming/routes/compareRoutes.ts';
import { must } from '../../text/must.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPageHead } from '../shared/paging/planPages.ts';
import type { Paging } from '../shared/paging/planPages.ts';
import { partSections, toSectionLinks, toSectionPaging } from '../shared/paging/sectionPages.ts';
import type { PagedSections } from '../shared/paging/sectionPages.ts';
import { toGapDomains, toSharedDomains } from './gapDomains.ts';
import type { GapDomain, SharedDomain } from './gapDomains.ts';
import { toOverview } from './gapOverview.ts';
import type { GapOverview } from './gapOverview.ts';
import { toPlanSide } from './pairPage.ts';
import type { PlanSide } from './pairPage.ts';

/** The most goals, measures and tasks of all plans of a page, but for a domain that has more: some 25 KB. */
const MOST_COMMITMENTS = 800;

export interface GapPage {
  head: PageHead;
  plan: PlanSide;
  /** The parts of all its pages, as links from this one. */
  parts: (Link & { count: number })[];
  /** The domains of this page. */
  domains: GapDomain[];
  paging: Paging | null;
  /** What only the first page has. */
  overview: FirstPage | null;
}

interface FirstPage extends GapOverview {
  /** All domains, each with the address of its part. */
  rows: GapRow[];
}

export interface GapRow {
  name: string;
  path: string;
  counts: GapDomain['counts'];
}

/** The pages of a plan beside its peers. Each is made when it is built, and finds what is written where by itself. */
export function toGapPages(
  plan: PublishedPlan,
  corpus: Corpus,
  publishedAt: PagedSections<SharedDomain>['publishedAt'],
): (() => GapPage)[] {
  const domains = toSharedDomains(plan, peersOf(plan, corpus.texts));
  const parts = partSections(domains, ({ size }) => size, MOST_COMMITMENTS);
  return parts.map((_, at) => () => toGapPage(plan, corpus, { path: gapPath(plan.id), parts, publishedAt }, at));
}

function toGapPage(plan: PublishedPlan, corpus: Corpus, paged: PagedSections<SharedDomain>, at: number): GapPage {
  const gaps = findGaps(plan, corpus);
  const byTopic = new Map(toGapDomains(plan, gaps).map((domain) => [domain.id, domain]));
  const toGaps = ({ id }: SharedDomain): GapDomain => must(byTopic.get(id), `domain ${id}`);
  const overview = toOverview(plan, corpus, gaps);
  const rows = toSectionLinks(paged, at).map(({ section, path }) => ({ ...toGaps(section), path }));
  const toFirst = at === 0 ? '' : paged.path;
  return {
    head: toPageHead(toHead(plan, gaps.peers), at),
    plan: toPlanSide(plan),
    parts: [
      ...rows.map(({ name, path, counts }) => ({ label: name, path, count: countGroups(counts) })),
      ...otherParts(overview).map(({ id, ...part }) => ({ ...part, path: `${toFirst}#${id}` })),
    ],
    domains: must(paged.parts[at], `page ${String(at)}`).map(toGaps),
    paging: toSectionPaging(paged, at),
    overview: at === 0 ? { ...overview, rows } : null,
  };
}

function otherParts(overview: GapOverview): { id: string; label: string; count: number }[] {
  const { unseenIndicators, ownIndicators, unseenTopics, ownTopics } = overview;
  return [
    { id: 'unseen-indicators', label: '这里未见的指标', count: unseenIndicators.length },
    { id: 'own-indicators', label: '只见于这里的指标', count: ownIndicators.length },
    { id: 'topics', label: '主题', count: unseenTopics.length + ownTopics.length },
  ];
}

function countGroups(counts: GapDomain['counts']): number {
  return Object.values(counts).reduce((sum, own) => sum + countKinds(own), 0);
}

function toHead(plan: PublishedPlan, peers: readonly PublishedPlan[]): PageHead {
  const name = shortPlanName(plan);
  return {
    title: `${name}与各地对照：这里没写的和只有这里写的`,
    description: `${peers.map(shortPlanName).join('、')}写了而${name}没写、只写了一部分的目标和措施，以及只有${name}写了的；由本站计算，写明规则。`,
    breadcrumbs: [
      { label: '对照', path: comparePath },
      { label: `${name}与各地`, path: null },
    ],
    metadata: { ColumnName: `${plan.audienceEntry.planName}对照`, ColumnType: '对照' },
  };
}
