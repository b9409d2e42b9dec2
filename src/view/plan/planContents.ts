/** The contents of a plan: its reading pages, domains under their part, numbers as printed. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Part } from '../../model/plan.ts';
import type { ReadingPage } from '../../model/readingPage.ts';
import { sectionName } from '../../naming/names.ts';
import { sectionPath } from '../../naming/routes/planRoutes.ts';

export interface ContentsEntry {
  /** e.g. 一、 or （一）; empty when there is none. */
  num: string;
  label: string;
  /** null for the heading above the domains, which has no page. */
  path: string | null;
  /** True under the heading of a part. */
  nested: boolean;
  /** null for the heading above the domains. */
  page: ReadingPage | null;
}

/** The contents in the order of the text. */
export function toContents(plan: PublishedPlan): ContentsEntry[] {
  const openings = new Map(plan.parts.map((part) => [firstDomainOf(part, plan), part]));
  return plan.pages.flatMap((page) => {
    const entry = toEntry(plan, page);
    const part = openings.get(page);
    return part?.heading
      ? [{ num: formatPartNumber(part.num), label: part.heading, path: null, nested: false, page: null }, entry]
      : [entry];
  });
}

/** The page of the first domain under the heading of a part; undefined where the part is the domain, or has none. */
function firstDomainOf({ kind, lines: [from, to] }: Part, { pages }: PublishedPlan): ReadingPage | undefined {
  if (kind !== 'domains') return undefined;
  return pages.find((page) => page.kind === 'domain' && page.nested && page.lines[0] >= from && page.lines[0] <= to);
}

function toEntry(plan: PublishedPlan, page: ReadingPage): ContentsEntry {
  return {
    num: page.nested ? formatSectionNumber(page.num) : formatPartNumber(page.num),
    label: sectionName(page),
    path: sectionPath(plan.id, page.slug),
    nested: page.nested,
    page,
  };
}

function formatPartNumber(num: string | null): string {
  return num === null ? '' : `${num}、`;
}

function formatSectionNumber(num: string | null): string {
  return num === null ? '' : `（${num}）`;
}
