/** Targets of a plan: what its goals and measures promise in numbers, each linked to its indicator. */
import type { Indicator } from '../../model/indicator.ts';
import type { Plan } from '../../model/plan.ts';
import type { Target } from '../../model/target.ts';
import { findTargets } from './findTargets.ts';
import { indicatorLinker } from './link.ts';

/** The plan with the targets of every goal and measure, in the order of its text. */
export function addTargets(plan: Plan, registry: Indicator[]): Plan {
  const link = indicatorLinker(registry);
  const add = <Entry extends { text: string; targets: Target[] }>(entry: Entry): Entry => ({
    ...entry,
    targets: findTargets(entry.text).map(link),
  });
  return {
    ...plan,
    domains: plan.domains.map((domain) => ({
      ...domain,
      goals: domain.goals.map(add),
      measures: domain.measures.map(add),
    })),
  };
}
