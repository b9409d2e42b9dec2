/** The measurability of a plan, domain by domain. */
import type { Profile } from '../../model/profile.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Table } from '../../tables/table.ts';
import { toTable } from '../shared/savedChart.ts';
import { domainSectionPath } from '../../naming/routes/planRoutes.ts';

export interface ProfileRow {
  label: string;
  /** null for the whole plan. */
  path: string | null;
  profile: Profile;
}

/** One row for each domain; the first is the whole plan. */
export function toProfileRows({ profile, domains }: PublishedPlan): ProfileRow[] {
  const whole = profile === null ? [] : [{ label: '全部', path: null, profile }];
  const rows = domains.flatMap(({ id, heading, profile: own }) =>
    own === null ? [] : [{ label: heading, path: domainSectionPath(id), profile: own }],
  );
  return [...whole, ...rows];
}

export interface ProfileColumn {
  /** For a file, whose columns need different names. */
  name: string;
  /** For a page, where a column belongs to the kind before it. */
  short: string;
  countOf: (profile: Profile) => number;
}

const goalColumns: ProfileColumn[] = [
  { name: '目标', short: '目标', countOf: ({ goals }) => goals },
  { name: '有数值', short: '有数值', countOf: ({ number }) => number },
  { name: '有年份', short: '有年份', countOf: ({ deadline }) => deadline },
  { name: '有牵头', short: '有牵头', countOf: ({ lead }) => lead },
  { name: '都没有', short: '都没有', countOf: ({ none }) => none },
];
const measureColumns: ProfileColumn[] = [
  { name: '措施', short: '措施', countOf: ({ measures }) => measures },
  { name: '措施有数值', short: '有数值', countOf: ({ measuresWithNumber }) => measuresWithNumber },
];
const taskColumns: ProfileColumn[] = [
  { name: '任务', short: '任务', countOf: ({ tasks }) => tasks?.all ?? 0 },
  { name: '任务有数值', short: '有数值', countOf: ({ tasks }) => tasks?.number ?? 0 },
  { name: '任务有年份', short: '有年份', countOf: ({ tasks }) => tasks?.deadline ?? 0 },
  { name: '任务有牵头', short: '有牵头', countOf: ({ tasks }) => tasks?.lead ?? 0 },
  { name: '任务都没有', short: '都没有', countOf: ({ tasks }) => tasks?.none ?? 0 },
];

/** The columns of the kinds that the plan has. */
export function toProfileColumns({ profile }: PublishedPlan): ProfileColumn[] {
  return [
    ...(profile?.goals === 0 ? [] : goalColumns),
    ...(profile?.measures === 0 ? [] : measureColumns),
    ...(profile?.tasks === undefined ? [] : taskColumns),
  ];
}

/** The same rows for a file, whose columns need names. */
export function toProfileTable(plan: PublishedPlan): Table {
  const columns = toProfileColumns(plan);
  return toTable(
    ['领域', ...columns.map(({ name }) => name)],
    toProfileRows(plan).map(({ label, profile }) => [label, ...columns.map(({ countOf }) => countOf(profile))]),
  );
}
