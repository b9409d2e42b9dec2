/** Measurability profiles, counted only here. Run after targets and departments are found. */
import type { Domain, Goal, Plan, Task } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';

/** The plan with its profile and that of every domain. */
export function addProfiles(plan: Plan): Plan {
  return {
    ...plan,
    profile: profileOf(plan.domains),
    domains: plan.domains.map((domain) => ({ ...domain, profile: profileOf([domain]) })),
  };
}

/** The counts over the given domains. */
export function profileOf(domains: Pick<Domain, 'goals' | 'measures' | 'tasks'>[]): Profile {
  const { all, ...named } = countNamed(domains.flatMap(({ goals }) => goals));
  const measures = domains.flatMap((domain) => domain.measures);
  const tasks = domains.flatMap((domain) => domain.tasks);
  return {
    goals: all,
    ...named,
    measures: measures.length,
    measuresWithNumber: measures.filter(({ targets }) => targets.length > 0).length,
    ...(tasks.length === 0 ? {} : { tasks: countNamed(tasks) }),
  };
}

/** How many there are, and how many of them name a number, a year, a lead department, or none of these. */
function countNamed(entries: readonly (Goal | Task)[]): NonNullable<Profile['tasks']> {
  const number = entries.filter(({ targets }) => targets.length > 0);
  const deadline = entries.filter(namesYear);
  const lead = entries.filter(({ leads }) => leads.length > 0);
  return {
    all: entries.length,
    number: number.length,
    deadline: deadline.length,
    lead: lead.length,
    none: entries.filter((entry) => ![number, deadline, lead].some((named) => named.includes(entry))).length,
  };
}

function namesYear({ targets, deadline }: Goal | Task): boolean {
  return deadline?.year != null || targets.some(({ year }) => year !== null);
}
