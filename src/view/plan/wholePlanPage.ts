/** Props of the page with the whole text of a plan: for searching with the browser, and for printing as a document. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { sourceOf } from '../../corpus/publishedSources.ts';
import { toContents } from './planContents.ts';
import type { ContentsEntry } from './planContents.ts';
import { toPlanFacts } from './planFacts.ts';
import type { Fact } from './planFacts.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPlanLink } from '../../naming/links.ts';
import { formatCount, sectionName, shortPlanName } from '../../naming/names.ts';
import { toPagesProof } from '../shared/proof.ts';
import type { Proof } from '../shared/proof.ts';
import { toMarkKinds, toReadingPlace } from './blockPlaces.ts';
import type { ReadingPlace } from './blockPlaces.ts';
import { plansPath, wholePlanPath, wholePlanSectionPath } from '../../naming/routes/planRoutes.ts';
import { toAttribution } from '../shared/citation/press.ts';
import { toCitedPlan } from '../../naming/citation/work.ts';
import { countSeams } from './seamCount.ts';
import type { MarkKind } from '../shared/sentenceRuns.ts';
import type { Reported } from '../shared/errorReport.ts';

export interface WholePlanPage {
  head: PageHead;
  planId: string;
  title: string;
  /** True when the title is the plan's own. */
  printed: boolean;
  facts: Fact[];
  counts: string[];
  /** Paths lead to the sections on this page. */
  contents: ContentsEntry[];
  /** `count` is their length: 1,234 字. */
  sections: { slug: string; name: string; count: string; place: ReadingPlace }[];
  proof: Proof;
  report: Reported;
  /** The attribution appended to words copied from here. */
  attribution: string;
  seams: number;
  marked: MarkKind[];
}

export function toWholePlanPage(
  plan: PublishedPlan,
  { sources, typos }: Pick<Corpus, 'sources' | 'typos'>,
): WholePlanPage {
  const source = sourceOf(plan, sources);
  const { pages } = plan;
  const placed = pages.map((page) => ({
    slug: page.slug,
    name: sectionName(page),
    count: formatCount(page.characters, '字'),
    place: toReadingPlace(plan, page, 'whole plan', typos),
  }));
  const lines = pages.map((page) => page.lines);
  return {
    head: toHead(plan),
    planId: plan.id,
    title: plan.displayTitle,
    printed: plan.title !== null,
    facts: toPlanFacts(plan, source),
    counts: [
      formatCount(pages.length, '节'),
      formatCount(
        pages.reduce((sum, { characters }) => sum + characters, 0),
        '字',
      ),
    ],
    contents: toContents(plan).map((entry) => ({
      ...entry,
      path: entry.page && wholePlanSectionPath(plan.id, entry.page.slug),
    })),
    sections: placed,
    proof: toPagesProof(source, plan.pages),
    report: { path: wholePlanPath(plan.id), version: plan.version, words: plan.displayTitle, about: '全文' },
    attribution: toAttribution(toCitedPlan(plan), '全文'),
    seams: lines.reduce((sum, range) => sum + countSeams(plan, range), 0),
    marked: toMarkKinds(placed.map(({ place }) => place)),
  };
}

function toHead(plan: PublishedPlan): PageHead {
  return {
    title: `${shortPlanName(plan)} 全文`,
    description: `${plan.displayTitle}全文，一页到底，逐条编号，逐行注明出处，可在页内查找，可打印。`,
    breadcrumbs: [
      { label: '规划', path: plansPath },
      { ...toPlanLink(plan), label: shortPlanName(plan) },
      { label: '全文', path: null },
    ],
    metadata: {
      ArticleTitle: plan.displayTitle,
      ...(plan.issued?.by ? { ContentSource: plan.issued.by } : {}),
    },
  };
}
