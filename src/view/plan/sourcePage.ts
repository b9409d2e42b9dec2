/** Props of the page of a source document: every line as received, with the items parsed from it. */
import { commitmentKinds, listOf } from '../../model/commitment.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import { commitmentOf, placesOf } from '../../corpus/places.ts';
import { must } from '../../text/must.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { toPlanLink } from '../../naming/links.ts';
import { commitmentName, formatCount, formatLines, sectionName, shortPlanName } from '../../naming/names.ts';
import { nameInPlan, pathOf } from '../../naming/placeLinks.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import { domainSectionPath, plansPath } from '../../naming/routes/planRoutes.ts';
import { sourceFilePath } from '../../naming/routes/siteRoutes.ts';

interface SourceLine {
  number: number;
  text: string;
  /** The item that begins on this line; null when none with a page begins here. */
  mark: Link | null;
}

/** The lines of one section of a plan. */
interface SourcePart {
  name: string;
  lines: SourceLine[];
}

export interface SourcePage {
  head: PageHead;
  /** e.g. 原文：聊城妇女规划、聊城儿童规划. */
  heading: string;
  file: string;
  filePath: string;
  size: string;
  lineCount: string;
  sha256: string;
  plans: (Link & { lines: string; anchor: string })[];
  /** Its lines, by the sections of its plans; what stands before them belongs to the first. */
  parts: SourcePart[];
  /** The words of every goal and measure parsed from it. */
  hashes: ItemHash[];
}

/** The fingerprint of the words of a goal or measure. */
export interface ItemHash extends Link {
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
}

/** The page of a source; `hashes` are those of the words of its goals and measures, by id. */
export function toSourcePage(source: PublishedSource, hashes: ReadonlyMap<string, string>): SourcePage {
  const { id, file, text, sha256, plans } = source;
  const marks = new Map(plans.flatMap(toMarks));
  const heading = `原文：${plans.map(shortPlanName).join('、')}`;
  return {
    head: {
      title: heading,
      description: `${plans.map(({ displayTitle }) => displayTitle).join('、')}的原始文本，逐行编号，可下载核对。`,
      breadcrumbs: [
        { label: '规划', path: plansPath },
        { label: heading, path: null },
      ],
    },
    heading,
    file,
    filePath: sourceFilePath(id, file),
    size: formatCount(new TextEncoder().encode(text).length, '字节'),
    lineCount: formatCount(source.lines.length, '行'),
    sha256,
    plans: plans.map((plan) => ({
      ...toPlanLink(plan),
      lines: formatLines(plan.source.lines),
      anchor: `#L${String(plan.source.lines[0])}`,
    })),
    parts: toParts(
      plans,
      source.lines.map((line, index) => ({ number: index + 1, text: line, mark: marks.get(index + 1) ?? null })),
    ),
    hashes: plans.flatMap(placesOf).map((place) => ({
      label: `${shortPlanName(place.plan)} ${nameInPlan(place)}`,
      path: pathOf(place),
      sha256: must(hashes.get(commitmentOf(place).id), `hash of ${commitmentOf(place).id}`),
    })),
  };
}

/** Every line belongs to the section that began last. */
function toParts(plans: readonly PublishedPlan[], lines: readonly SourceLine[]): SourcePart[] {
  const sections = plans.flatMap((plan) =>
    plan.pages.map((page) => ({ from: page.lines[0], name: `${shortPlanName(plan)} ${sectionName(page)}` })),
  );
  // Two headings on one line open one part, named for the second.
  const ordered = [...new Map(sections.map((section) => [section.from, section])).values()].sort(
    (a, b) => a.from - b.from,
  );
  return ordered.map(({ from, name }, at) => {
    const first = at === 0 ? 1 : from;
    const end = ordered[at + 1]?.from ?? lines.length + 1;
    return { name, lines: lines.slice(first - 1, end - 1) };
  });
}

/** First lines of domains and commitments, with links to their pages. */
function toMarks({ domains }: PublishedPlan): [number, Link][] {
  return domains.flatMap((domain): [number, Link][] => [
    [domain.lines[0], { label: domain.heading, path: domainSectionPath(domain.id) }],
    ...commitmentKinds.flatMap((kind) =>
      listOf(domain, kind).map(({ id, num, lines }): [number, Link] => [
        lines[0],
        { label: commitmentName(kind, { id, num }), path: commitmentPath(id) },
      ]),
    ),
  ]);
}
