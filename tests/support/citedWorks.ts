/** Every plan, goal and measure of the corpus as a cited work, and its citations as a reader copies them. */
import assert from 'node:assert/strict';
import { toCitations } from '../../src/view/shared/citation/citations.ts';
import type { CitationForm } from '../../src/view/shared/citation/citations.ts';
import { toCitedCommitment, toCitedPlan } from '../../src/naming/citation/work.ts';
import type { CitedWork } from '../../src/naming/citation/work.ts';
import { readPublishedPlan } from './publishedPlans.ts';

const planIds = [
  'anshan-tiexi-children-2021',
  'liaocheng-children-2021',
  'liaocheng-children-2021-undated',
  'liaocheng-women-2021',
  'tengchong-children-2021',
  'tengchong-women-2021',
  'yushu-children-2021',
];
/** The data version of the citations. */
export const version = '3f0c9a1b72de';
/** The day on which the reader cites. */
export const today = new Date(Date.UTC(2026, 10, 2));

/** A citation as a reader copies it on a given day. */
export function cite(work: CitedWork, form: CitationForm, day: Date | null = today): string {
  const citation = toCitations(work, { address: `https://zhigui.example${work.path}`, version }).find(
    (one) => one.form === form,
  );
  assert.ok(citation);
  const [year = '', month = '', date = ''] = day?.toISOString().slice(0, 10).split('-') ?? [];
  const parts: Record<string, string> = {
    YYYY: year,
    MM: month,
    DD: date,
    M: `${Number(month)}`,
    D: `${Number(date)}`,
  };
  const dated = day === null ? '' : citation.dated.replace(/YYYY|MM?|DD?/g, (part) => parts[part] ?? '');
  return citation.before + dated + citation.after;
}

export const citedPlans = planIds.map(readPublishedPlan);
export const works = citedPlans.flatMap((plan) => [
  toCitedPlan(plan),
  ...plan.domains.flatMap((domain) => [
    ...domain.goals.map((goal) => toCitedCommitment({ plan, domain, goal })),
    ...domain.measures.map((measure) => toCitedCommitment({ plan, domain, measure })),
  ]),
]);

export function workOf(id: string): CitedWork {
  const work = works.find((one) => one.id === id);
  assert.ok(work, id);
  return work;
}
