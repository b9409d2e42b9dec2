/** The closing table of an ingest: the counts recognised in each plan. */
import { commitmentsOf } from '../../src/model/commitment.ts';
import type { Commitment } from '../../src/model/commitment.ts';
import type { DepartmentRef } from '../../src/model/department.ts';
import type { Paragraph, Plan } from '../../src/model/plan.ts';

const COLUMNS: [string, (plan: Plan) => string | number][] = [
  ['plan', ({ id }) => id ?? ''],
  ['lines', ({ source: { lines } }) => lines.join('–')],
  ['domains', ({ domains }) => domains.length],
  ['goals', ({ domains }) => count(domains, ({ goals }) => goals.length)],
  ['measures', ({ domains }) => count(domains, ({ measures }) => measures.length)],
  ['tasks', ({ domains }) => count(domains, ({ tasks }) => tasks.length)],
  ['departments', (plan) => new Set(references(plan).map(({ text }) => text)).size],
  [
    'unresolved',
    (plan) => new Set(references(plan).flatMap((found) => (found.department === null ? [found.text] : []))).size,
  ],
  ['targets', (plan) => targets(plan).length],
  ['linked', (plan) => targets(plan).filter(({ indicatorId }) => indicatorId !== null).length],
  ['laws', (plan) => count(texts(plan), ({ laws }) => laws.length)],
  ['topics', (plan) => count(texts(plan), ({ topics }) => topics.length)],
  ['elsewhere', (plan) => count(items(plan), ({ elsewhere }) => elsewhere.length)],
  ['joins', ({ messages }) => messages.filter(({ ruleId }) => ruleId.endsWith('-joined')).length],
  ['warnings', ({ messages }) => messages.filter(({ severity }) => severity !== 'info').length],
];

/** One row per plan, columns aligned. */
export function formatTable(plans: Plan[]): string {
  const rows = [COLUMNS.map(([name]) => name), ...plans.map((plan) => COLUMNS.map(([, cell]) => String(cell(plan))))];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

function references(plan: Plan): DepartmentRef[] {
  return items(plan).flatMap((item) => ('leads' in item ? [...item.leads, ...item.responsibles] : []));
}

function items({ domains }: Plan): Commitment[] {
  return domains.flatMap(commitmentsOf);
}

function targets(plan: Plan): Commitment['targets'] {
  return items(plan).flatMap((item) => item.targets);
}

function texts(plan: Plan): Pick<Paragraph, 'laws' | 'topics'>[] {
  return [...plan.parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)), ...items(plan)];
}

function count<Entry>(entries: Entry[], size: (entry: Entry) => number): number {
  return entries.reduce((sum, entry) => sum + size(entry), 0);
}
