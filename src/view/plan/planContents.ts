/** The contents of a plan: its reading pages, domains under their part, numbers as printed. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
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
  const firstDomain = plan.pages.find(({ kind }) => kind === 'domain');
  const heading = plan.parts.find(({ kind }) => kind === 'domains');
  return plan.pages.flatMap((page) => {
    const entry = toEntry(plan, page);
    return page === firstDomain && heading?.heading
      ? [{ num: formatPartNumber(heading.num), label: heading.heading, path: null, nested: false, page: null }, entry]
      : [entry];
  });
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
