/** A plan in outline, in the order of its text: each domain with its first goals, the other sections between them. */
import { countDomains } from '../../corpus/counts.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Commitment } from '../../model/commitment.ts';
import { listOf } from '../../model/commitment.ts';
import type { Domain } from '../../model/plan.ts';
import { kindsIn, noteKinds } from '../../naming/kindCounts.ts';
import { toGoalLink, toShortLink } from '../../naming/links.ts';
import type { CommitmentLink, Link } from '../../naming/links.ts';
import { sectionSlug } from '../../naming/routes/planRoutes.ts';
import { toContents } from './planContents.ts';
import type { ContentsEntry } from './planContents.ts';

interface DomainOutline extends Link {
  /** e.g. 12 目标 · 14 措施. */
  note: string;
  /** Its first goals, in full; measures or tasks by their headings where it has no goals. */
  first: CommitmentLink[];
  /** Where there is more, all that it has: 读全部 12 项目标、14 项措施; null when the first are all. */
  all: string | null;
}

/** Sections or domains that follow each other. */
export interface OutlineRun {
  /** The heading above the domains, which has no page; null when there is none. */
  heading: string | null;
  /** Each with true when its label is the plan's own heading. */
  sections: (Link & { printed: boolean })[];
  domains: DomainOutline[];
}

const mostFirst = 2;

/** The runs in the order of the text. `toOutline(liaocheng) // => sections, seven domains, sections` */
export function toOutline(plan: PublishedPlan): OutlineRun[] {
  const runs: OutlineRun[] = [];
  for (const entry of toContents(plan)) {
    const domain = plan.domains.find(({ id }) => sectionSlug(id) === entry.page?.slug);
    const isOf = domain === undefined ? 'sections' : 'domains';
    const last = runs.at(-1);
    const run = last === undefined || entry.path === null || last[other(isOf)].length > 0 ? startRun(runs) : last;
    if (entry.path === null) run.heading = labelOf(entry);
    else if (domain === undefined)
      run.sections.push({ label: labelOf(entry), path: entry.path, printed: entry.page?.heading != null });
    else run.domains.push({ label: labelOf(entry), path: entry.path, ...toDomainOutline(domain) });
  }
  return runs;
}

function other(list: 'sections' | 'domains'): 'sections' | 'domains' {
  return list === 'sections' ? 'domains' : 'sections';
}

function startRun(runs: OutlineRun[]): OutlineRun {
  const run: OutlineRun = { heading: null, sections: [], domains: [] };
  runs.push(run);
  return run;
}

function labelOf({ num, label }: ContentsEntry): string {
  return `${num}${label}`;
}

function toDomainOutline(domain: Domain): Omit<DomainOutline, keyof Link> {
  const counts = countDomains([domain]);
  const [leading] = kindsIn(counts);
  const first = leading === undefined ? [] : listOf(domain, leading.kind).slice(0, mostFirst);
  const kinds = kindsIn(counts);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return {
    note: noteKinds(counts),
    first: first.map(toFirstLink),
    all:
      total === first.length
        ? null
        : `读全部 ${kinds.map(({ count, short }) => `${String(count)} 项${short}`).join('、')}`,
  };
}

function toFirstLink(commitment: Commitment): CommitmentLink {
  return 'heading' in commitment ? toShortLink(commitment) : toGoalLink(commitment);
}
