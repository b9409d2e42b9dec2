/** The contents of a plan: its reading sections, domains beneath the part that holds them, numbers as printed. */
import type { PlanSection, PublishedPlan } from '../../model/published.ts';
import { sectionName } from '../../naming/names.ts';
import { sectionPath } from '../../naming/routes/planRoutes.ts';

export interface ContentsEntry {
  /** e.g. 一、 or （一）; empty when there is none. */
  num: string;
  label: string;
  /** null for the heading above the domains, which has no page of its own. */
  path: string | null;
  /** True beneath the heading of a part. */
  nested: boolean;
  /** null for the heading above the domains. */
  section: PlanSection | null;
}

/** The contents in the order of the text. */
export function toContents(plan: PublishedPlan, sections: PlanSection[]): ContentsEntry[] {
  const firstDomain = sections.find(({ kind }) => kind === 'domain');
  const heading = plan.parts.find(({ kind }) => kind === 'domains');
  return sections.flatMap((section) => {
    const entry = toEntry(plan, section);
    return section === firstDomain && heading?.heading
      ? [
          { num: formatPartNumber(heading.num), label: heading.heading, path: null, nested: false, section: null },
          entry,
        ]
      : [entry];
  });
}

function toEntry(plan: PublishedPlan, section: PlanSection): ContentsEntry {
  const nested = section.kind === 'domain' || isSectionOfGuidance(plan, section);
  return {
    num: nested ? formatSectionNumber(section.num) : formatPartNumber(section.num),
    label: sectionName(section),
    path: sectionPath(plan.id, section.slug),
    nested,
    section,
  };
}

/** Some plans state their overall goal as a section of 指导思想、基本原则和总体目标, others as a part. */
export function isSectionOfGuidance({ parts }: PublishedPlan, { kind }: PlanSection): boolean {
  return kind === 'overall-goal' && !parts.some((part) => part.kind === 'overall-goal');
}

function formatPartNumber(num: string | null): string {
  return num === null ? '' : `${num}、`;
}

function formatSectionNumber(num: string | null): string {
  return num === null ? '' : `（${num}）`;
}
