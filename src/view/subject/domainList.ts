/** Props of the list of domains. */
import { countDomains } from '../../corpus/counts.ts';
import type { CommitmentCounts } from '../../corpus/counts.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import type { Link } from '../../naming/links.ts';
import { comparePath } from '../../naming/routes/compareRoutes.ts';
import { domainPath, lawsPath, topicsPath } from '../../naming/routes/subjectRoutes.ts';
import type { PageHead } from '../shared/pageHead.ts';

interface DomainRow extends Link, CommitmentCounts {
  plans: number;
}

export interface DomainGroup {
  name: string;
  domains: DomainRow[];
}

/** Head of the list of the domains of these plans. */
export function toDomainsHead(plans: readonly PublishedPlan[]): PageHead {
  return {
    title: '发展领域',
    description: `${joinAudiences(plans, '、')}发展规划的各个领域，把各地规划的同一领域放在一起对照。`,
    breadcrumbs: [{ label: '领域', path: null }],
    metadata: { ColumnName: '领域', ColumnType: '领域' },
  };
}

/** Other comparisons across plans. */
export const crossings: Link[] = [
  { label: '规划对照', path: comparePath },
  { label: '主题', path: topicsPath },
  { label: '引用的法规、文件和点名的行动', path: lawsPath },
];

/** The domains by audience. */
export function toDomainGroups(all: DomainAcrossPlans[]): DomainGroup[] {
  return [...Map.groupBy(all, ({ audience }) => audience)].map(([{ planName }, own]) => ({
    name: planName,
    domains: own.map(toDomainRow),
  }));
}

function toDomainRow(across: DomainAcrossPlans): DomainRow {
  const { places } = across;
  return { ...toAcrossLink(across), plans: places.length, ...countDomains(places.map(({ domain }) => domain)) };
}

/** The page of a domain across the plans. */
export function toAcrossLink({ name, audience, topic }: DomainAcrossPlans): Link {
  return { label: name, path: domainPath(audience.id, topic.id) };
}
