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

/** The same rows for a file, whose columns need names. */
export function toProfileTable(plan: PublishedPlan): Table {
  return toTable(
    ['领域', '目标', '有数值', '有年份', '有牵头', '都没有', '措施', '措施有数值'],
    toProfileRows(plan).map(({ label, profile }) => {
      const { goals, number, deadline, lead, none, measures, measuresWithNumber } = profile;
      return [label, goals, number, deadline, lead, none, measures, measuresWithNumber];
    }),
  );
}
