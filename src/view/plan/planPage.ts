/** Props of the page of a plan. */
import { countPlan } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { sourceOf } from '../../corpus/publishedSources.ts';
import { toComparisons } from '../compare/compareIndex.ts';
import { toAnatomyFigure } from './anatomyFigure.ts';
import type { AnatomyFigure } from './anatomyFigure.ts';
import { toPlanDeadlines } from '../indicator/deadlineFigure.ts';
import type { DeadlineFigure } from '../indicator/deadlineFigure.ts';
import { toPlanDepartments } from './planDepartments.ts';
import type { PlanDepartments } from './planDepartments.ts';
import { toPlanFacts } from './planFacts.ts';
import type { Fact } from './planFacts.ts';
import { toPlanNumbers } from './planNumbers.ts';
import type { PlanNumbers } from './planNumbers.ts';
import { toOutline } from './planOutline.ts';
import type { OutlineRun } from './planOutline.ts';
import { toDocumentLine } from '../shared/documentLine.ts';
import type { DocumentLine } from '../shared/documentLine.ts';
import { toDatasetNode } from '../shared/dataset.ts';
import { feedAlternates } from '../shared/feedAlternates.ts';
import type { Alternate, PageHead } from '../shared/pageHead.ts';
import { toPlanJsonLd } from '../shared/jsonLd.ts';
import type { Link } from '../../naming/links.ts';
import { toProofNotes } from './parserNotes.ts';
import type { ProofNote } from './parserNotes.ts';
import { formatKinds, kindsIn, sayKinds } from '../../naming/kindCounts.ts';
import { formatCount, sectionName, shortPlanName } from '../../naming/names.ts';
import { toProfileColumns, toProfileRows } from './planProfile.ts';
import type { ProfileColumn, ProfileRow } from './planProfile.ts';
import { toSharedPlan } from '../shared/shareLinks.ts';
import type { Shared } from '../shared/shareLinks.ts';
import { cardPath } from '../../naming/routes/itemRoutes.ts';
import { planPath, plansPath, sectionPath, wholePlanPath } from '../../naming/routes/planRoutes.ts';
import { regionPath } from '../../naming/routes/regionRoutes.ts';

export interface PlanPage {
  head: PageHead;
  region: Link;
  title: string;
  /** True when the title is the plan's own. */
  printed: boolean;
  document: DocumentLine;
  /** e.g. 7 个领域. */
  counts: string[];
  firstSection: Link | null;
  /** The whole text on one page. */
  whole: Link;
  numbers: PlanNumbers;
  outline: OutlineRun[];
  duties: PlanDepartments;
  /** Comparisons of this plan with others. */
  comparisons: Link[];
  /** Measurability domain by domain; the first row is the whole plan. */
  profile: { columns: ProfileColumn[]; rows: ProfileRow[] };
  anatomy: AnatomyFigure;
  /** How its squares are read: 每项主要目标一列，每项策略措施一格. */
  anatomyRule: string;
  deadlines: DeadlineFigure;
  facts: Fact[];
  notes: ProofNote[];
  shared: Shared;
}

/** `files` are those of the plan. */
export function toPlanPage(plan: PublishedPlan, corpus: Corpus, files: readonly Alternate[]): PlanPage {
  const reading = plan.pages.find(({ kind }) => kind !== 'notice' && kind !== 'front');
  return {
    head: toHead(plan, files),
    region: { label: `${plan.region.province}${plan.region.name}`, path: regionPath(plan.region.slug) },
    title: plan.displayTitle,
    printed: plan.title !== null,
    document: toDocumentLine(plan),
    counts: [formatCount(plan.domains.length, '个领域'), ...formatKinds(countPlan(plan))],
    firstSection: reading ? { label: sectionName(reading), path: sectionPath(plan.id, reading.slug) } : null,
    whole: { label: `全文一页，${formatCount(countCharacters(plan), '字')}`, path: wholePlanPath(plan.id) },
    numbers: toPlanNumbers(plan, corpus.indicators),
    outline: toOutline(plan),
    duties: toPlanDepartments(plan, corpus.departments.values()),
    comparisons: toComparisons(plan, corpus.texts),
    profile: { columns: toProfileColumns(plan), rows: toProfileRows(plan) },
    anatomy: toAnatomyFigure(plan),
    anatomyRule: kindsIn(countPlan(plan))
      .map(({ kind, name }) => `每项${name}一${kind === 'measure' ? '格' : '列'}`)
      .join('，'),
    deadlines: toPlanDeadlines(plan),
    facts: toPlanFacts(plan, sourceOf(plan, corpus.sources)),
    notes: toProofNotes(plan, corpus.typos),
    shared: toSharedPlan(plan),
  };
}

/** Its own, without those of the notice and the imprint. */
function countCharacters({ pages }: PublishedPlan): number {
  const own = pages.filter(({ kind }) => kind !== 'notice' && kind !== 'imprint');
  return own.reduce((sum, { characters }) => sum + characters, 0);
}

function toHead(plan: PublishedPlan, files: readonly Alternate[]): PageHead {
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
    jsonLd: [
      toPlanJsonLd(plan),
      toDatasetNode({
        name: `${plan.displayTitle}：结构化数据`,
        description: `${plan.displayTitle}的主要目标、策略措施、重点任务、目标值和责任部门`,
        path: planPath(plan.id),
        files,
      }),
    ],
    alternates: [...files, ...feedAlternates],
  };
}
