/** Props of a reading page: one section of a plan, with navigation through the rest of the plan. */
import { listOf } from '../../model/commitment.ts';
import { kindsIn } from '../../naming/kindCounts.ts';
import { countDomains } from '../../corpus/counts.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import type { TyposByText } from '../../corpus/typos.ts';
import type { ReadingPage } from '../../model/readingPage.ts';
import type { Domain } from '../../model/plan.ts';
import { toAttribution } from '../shared/citation/press.ts';
import { toCitedPlan } from '../../naming/citation/work.ts';
import { toContents } from './planContents.ts';
import type { ContentsEntry } from './planContents.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPlanLink } from '../../naming/links.ts';
import type { Link } from '../../naming/links.ts';
import {
  commitmentName,
  formatCount,
  formatLines,
  formatNumber,
  sectionName,
  shortPlanName,
} from '../../naming/names.ts';
import { toMarkKinds, toReadingPlace } from './blockPlaces.ts';
import { toPagesProof } from '../shared/proof.ts';
import type { Proof } from '../shared/proof.ts';
import type { ReadingPlace } from './blockPlaces.ts';
import { placePath } from '../../naming/routes/itemRoutes.ts';
import { plansPath, sectionPath, sectionSlug, wholePlanSectionPath } from '../../naming/routes/planRoutes.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { countSeams } from './seamCount.ts';
import type { MarkKind } from '../shared/sentenceRuns.ts';
import type { Reported } from '../shared/errorReport.ts';

interface Anchor {
  number: string;
  label: string;
  path: string;
}

/** The commitments of one kind: headed ones by number and heading, others by number. */
export interface AnchorList {
  name: string;
  headed: boolean;
  anchors: Anchor[];
}

export interface SectionPage {
  head: PageHead;
  name: string;
  plan: Link;
  /** e.g. 主要目标 12 项, 第671—759行. */
  facts: string[];
  source: Link;
  proof: Proof;
  report: Reported;
  place: ReadingPlace;
  contents: ContentsEntry[];
  /** Slug of the section on this page. */
  slug: string;
  /** The commitments of a domain; empty elsewhere. */
  lists: AnchorList[];
  /** Places where lines of the source were joined. */
  seams: number;
  /** Kinds of marks in the words. */
  marked: MarkKind[];
  /** Position of this section among those of its plan, from 1. */
  progress: { at: number; of: number };
  /** The section in the page of the whole plan. */
  whole: string;
  /** The attribution appended to words copied from here. */
  attribution: string;
  previous: Link | null;
  next: Link | null;
}

export function toSectionPage(
  plan: PublishedPlan,
  section: ReadingPage,
  received: PublishedSource,
  typos: TyposByText,
): SectionPage {
  const index = plan.pages.indexOf(section);
  const name = sectionName(section);
  const place = toReadingPlace(plan, section, 'own page', typos);
  const domain = plan.domains.find(({ id }) => sectionSlug(id) === section.slug);
  const link = (at: ReadingPage | undefined): Link | null =>
    at ? { label: sectionName(at), path: sectionPath(plan.id, at.slug) } : null;
  return {
    head: toHead(plan, section),
    name,
    plan: toPlanLink(plan),
    facts: toFacts(section, domain),
    source: { label: formatLines(section.lines), path: sourceLinePath(plan.sourceId, section.lines[0]) },
    place,
    report: { path: sectionPath(plan.id, section.slug), version: plan.version, words: name, about: name },
    proof: toPagesProof(received, [section]),
    contents: toContents(plan),
    slug: section.slug,
    lists: domain === undefined ? [] : toAnchorLists(domain),
    seams: countSeams(plan, section.lines),
    marked: toMarkKinds([place]),
    progress: { at: index + 1, of: plan.pages.length },
    whole: wholePlanSectionPath(plan.id, section.slug),
    attribution: toAttribution(toCitedPlan(plan), name),
    previous: link(plan.pages[index - 1]),
    next: link(plan.pages[index + 1]),
  };
}

function toHead(plan: PublishedPlan, section: ReadingPage): PageHead {
  const name = sectionName(section);
  return {
    title: `${shortPlanName(plan)} ${name}`,
    description: `${plan.displayTitle}“${name}”原文，逐条编号，逐行注明出处。`,
    breadcrumbs: [
      { label: '规划', path: plansPath },
      { ...toPlanLink(plan), label: shortPlanName(plan) },
      { label: name, path: null },
    ],
    metadata: {
      ArticleTitle: `${plan.displayTitle} ${name}`,
      ...(plan.issued?.by ? { ContentSource: plan.issued.by } : {}),
    },
  };
}

function toFacts(section: ReadingPage, domain: Domain | undefined): string[] {
  if (domain === undefined) return [formatCount(section.characters, '字')];
  const counts = kindsIn(countDomains([domain])).map(({ name, count }) => `${name} ${formatCount(count, '项')}`);
  return [...counts, formatCount(section.characters, '字')];
}

function toAnchorLists(domain: Domain): AnchorList[] {
  return kindsIn(countDomains([domain])).map(({ kind, name }) => ({
    name,
    headed: kind !== 'goal',
    anchors: listOf(domain, kind).map((entry) => ({
      number: formatNumber(entry),
      label: 'heading' in entry ? entry.heading : commitmentName(kind, entry),
      path: placePath(entry.id),
    })),
  }));
}
