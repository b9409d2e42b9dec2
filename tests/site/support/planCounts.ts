/**
 * Goals led and shared by each department, counted straight from the plan.json files, for comparison with the site's
 * counts.
 */
import type { DocumentPlan } from './content.ts';
import { readDocuments } from './content.ts';

export interface NamedGoal {
  /** e.g. liaocheng-children-2021/health/goal-3. */
  id: string;
  plan: string;
  domain: string;
  leads: (string | null)[];
  responsibles: (string | null)[];
}

/** Every goal of every plan with the ids of the departments it names, in the order of the texts. */
export function readNamedGoals(): NamedGoal[] {
  return readDocuments().flatMap(({ plans }) => plans.flatMap(toNamedGoals));
}

function toNamedGoals({ id: plan, plan: { domains } }: DocumentPlan): NamedGoal[] {
  return domains.flatMap((domain) =>
    domain.goals.map(({ id, leads, responsibles }) => ({
      id,
      plan,
      domain: domain.id,
      leads: leads.map(({ department }) => department),
      responsibles: responsibles.map(({ department }) => department),
    })),
  );
}

/** The ids of the domains of these goals, each once. */
export function domainsOf(goals: readonly NamedGoal[]): string[] {
  return [...new Set(goals.map(({ domain }) => domain))];
}
