/** Measurability profiles, counted only here. Run after targets and departments are found. */
import type { Domain, Goal, Plan } from '../model/plan.ts';
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
export function profileOf(domains: Pick<Domain, 'goals' | 'measures'>[]): Profile {
  const goals = domains.flatMap((domain) => domain.goals);
  const measures = domains.flatMap((domain) => domain.measures);
  const number = goals.filter(({ targets }) => targets.length > 0);
  const deadline = goals.filter(hasDeadline);
  const lead = goals.filter(({ leads }) => leads.length > 0);
  return {
    goals: goals.length,
    number: number.length,
    deadline: deadline.length,
    lead: lead.length,
    none: goals.filter((goal) => ![number, deadline, lead].some((named) => named.includes(goal))).length,
    measures: measures.length,
    measuresWithNumber: measures.filter(({ targets }) => targets.length > 0).length,
  };
}

function hasDeadline({ targets, deadline }: Goal): boolean {
  return deadline !== null || targets.some(({ year }) => year !== null);
}
