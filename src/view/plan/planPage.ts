/** Props of the page of a plan. */
import { countDomains, countDuties, countPlan } from '../../corpus/counts.ts';
import type { CommitmentCounts } from '../../corpus/counts.ts';
import { dutyPlaces } from '../../corpus/places.ts';
import { dutiesIn } from '../../corpus/duties.ts';
import type { DepartmentDuties } from '../../corpus/duties.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import type { TyposByText } from '../../corpus/typos.ts';
import { toAnatomyFigure } from './anatomyFigure.ts';
import type { AnatomyFigure } from './anatomyFigure.ts';
import { toPlanDeadlines } from '../indicator/deadlineFigure.ts';
import type { DeadlineFigure } from '../indicator/deadlineFigure.ts';
import { toContents } from './planContents.ts';
import type { ContentsEntry } from './planContents.ts';
import { toPlanFacts } from './planFacts.ts';
import type { Fact } from './planFacts.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPlanJsonLd } from '../shared/jsonLd.ts';
import type { Link } from '../../naming/links.ts';
import { toProofNotes } from './parserNotes.ts';
import type { ProofNote } from './parserNotes.ts';
import { formatKinds, kindColumns, kindsIn, nameKinds, sayKinds } from '../../naming/kindCounts.ts';
import type { KindColumn } from '../../naming/kindCounts.ts';
import { formatCount, sectionName, shortKindNames, shortPlanName } from '../../naming/names.ts';
import { toProfileColumns, toProfileRows } from './planProfile.ts';
import type { ProfileColumn, ProfileRow } from './planProfile.ts';
import { toSharedPlan } from '../shared/shareLinks.ts';
import type { Shared } from '../shared/shareLinks.ts';
import { departmentPath, regionDepartmentsPath } from '../../naming/routes/departmentRoutes.ts';
import { cardPath } from '../../naming/routes/itemRoutes.ts';
import { planPath, plansPath, sectionPath, sectionSlug, wholePlanPath } from '../../naming/routes/planRoutes.ts';

export interface ContentsRow extends ContentsEntry {
  /** Of a domain; null for other sections. */
  counts: CommitmentCounts | null;
}

/** A department with its counts of goals and tasks led and shared in this plan. */
export interface DepartmentCounts extends Link {
  led: number;
  shared: number;
}

export interface PlanPage {
  head: PageHead;
  title: string;
  /** True when the title is the plan's own. */
  printed: boolean;
  facts: Fact[];
  /** e.g. 7 个领域. */
  counts: string[];
  contents: ContentsRow[];
  /** The kinds of commitments that its domains have, in short: 目标. */
  kinds: KindColumn[];
  /** The same of what departments are charged with, in full: 主要目标和重点任务. */
  charged: string;
  /** The same in short: 目标. */
  chargedShort: string;
  /** Empty when the plan names no departments. */
  duties: DepartmentCounts[];
  departments: Link;
  /** Measurability domain by domain; the first row is the whole plan. */
  profile: { columns: ProfileColumn[]; rows: ProfileRow[] };
  anatomy: AnatomyFigure;
  /** How its squares are read: 每项主要目标一列，每项策略措施一格. */
  anatomyRule: string;
  deadlines: DeadlineFigure;
  notes: ProofNote[];
  firstSection: Link | null;
  /** The whole text on one page. */
  wholePath: string;
  shared: Shared;
}

export function toPlanPage(
  plan: PublishedPlan,
  source: PublishedSource,
  departments: DepartmentDuties[],
  typos: TyposByText,
): PlanPage {
  const reading = plan.pages.find(({ kind }) => kind !== 'notice' && kind !== 'front');
  return {
    head: toHead(plan),
    title: plan.displayTitle,
    printed: plan.title !== null,
    facts: toPlanFacts(plan, source),
    counts: toCounts(plan),
    contents: toContents(plan).map((entry) => ({ ...entry, counts: toDomainCounts(plan, entry) })),
    kinds: kindColumns([countPlan(plan)]),
    charged: nameKinds(dutyPlaces([plan])),
    chargedShort: nameKinds(dutyPlaces([plan]), shortKindNames),
    anatomyRule: kindsIn(countPlan(plan))
      .map(({ kind, name }) => `每项${name}一${kind === 'measure' ? '格' : '列'}`)
      .join('，'),
    duties: departments
      .map((duties) => toDutyRow(plan, duties))
      .filter(({ led, shared }) => led + shared > 0)
      .sort(byDuty),
    departments: { label: `${plan.region.name}各部门`, path: regionDepartmentsPath(plan.region.slug) },
    profile: { columns: toProfileColumns(plan), rows: toProfileRows(plan) },
    anatomy: toAnatomyFigure(plan),
    deadlines: toPlanDeadlines(plan),
    notes: toProofNotes(plan, typos),
    firstSection: reading ? { label: sectionName(reading), path: sectionPath(plan.id, reading.slug) } : null,
    wholePath: wholePlanPath(plan.id),
    shared: toSharedPlan(plan),
  };
}

function toCounts(plan: PublishedPlan): string[] {
  const { domains, pages } = plan;
  const own = pages.filter(({ kind }) => kind !== 'notice' && kind !== 'imprint');
  return [
    formatCount(domains.length, '个领域'),
    ...formatKinds(countPlan(plan)),
    `全文 ${formatCount(
      own.reduce((sum, { characters }) => sum + characters, 0),
      '字',
    )}`,
  ];
}

function toDomainCounts({ domains }: PublishedPlan, { page }: ContentsEntry): ContentsRow['counts'] {
  const domain = domains.find(({ id }) => sectionSlug(id) === page?.slug);
  return domain ? countDomains([domain]) : null;
}

function toHead(plan: PublishedPlan): PageHead {
  return {
    title: plan.title ?? shortPlanName(plan),
    description: `${plan.displayTitle}：${String(plan.domains.length)}个领域，${sayKinds(countPlan(plan), '，')}，逐条可查，注明原文行号。`,
    breadcrumbs: [
      { label: '规划', path: plansPath },
      { label: shortPlanName(plan), path: null },
    ],
    card: cardPath(planPath(plan.id)),
    metadata: {
      ArticleTitle: plan.displayTitle,
      ...(plan.issued?.by ? { ContentSource: plan.issued.by } : {}),
      Keywords: `${plan.region.name},${plan.audienceEntry.name},发展规划`,
    },
    jsonLd: toPlanJsonLd(plan),
  };
}

function toDutyRow(plan: PublishedPlan, duties: DepartmentDuties): DepartmentCounts {
  const { department } = duties;
  const { leads, responsibles } = countDuties(dutiesIn(plan, duties));
  return { label: department.name, path: departmentPath(department.id), led: leads, shared: responsibles };
}

function byDuty(a: DepartmentCounts, b: DepartmentCounts): number {
  return b.led - a.led || b.shared - a.shared;
}
