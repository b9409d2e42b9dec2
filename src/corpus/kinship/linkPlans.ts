/** Kinship between plans: facts that need all plans at once, added after all of them are parsed. */
import type { Kin } from '../../model/kinship.ts';
import { GOAL_THRESHOLDS, MEASURE_THRESHOLDS } from '../../model/kinshipThresholds.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf, measuresOf } from './comparedCommitments.ts';
import { findElsewhere } from './elsewhere.ts';
import { pairTexts } from './twins.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';

/** The plans with `elsewhere` and `twin` on their goals, measures and paragraphs, in order. */
export function linkPlans(plans: readonly Plan[], toGrams: ToGrams): Plan[] {
  const links = new Map<string, Kin[]>([
    ...findElsewhere(goalsOf(plans, toGrams), GOAL_THRESHOLDS).links,
    ...findElsewhere(measuresOf(plans, toGrams), MEASURE_THRESHOLDS).links,
  ]);
  const linked = new Map(plans.map((plan) => [plan, withLinks(plan, links)]));
  for (const plan of plans) {
    const main = plans.find(({ id }) => id !== null && id === plan.textOf);
    const [one, two] = [main && linked.get(main), linked.get(plan)];
    if (main === undefined || one === undefined || two === undefined) continue;
    const [pairedMain, paired] = pairTexts(one, two, toGrams);
    linked.set(plan, paired);
    // The first of several other texts is the main text's twin.
    if (!isPaired(one)) linked.set(main, pairedMain);
  }
  return plans.map((plan) => linked.get(plan) ?? plan);
}

function withLinks(plan: Plan, links: ReadonlyMap<string, Kin[]>): Plan {
  const withKin = <Entry extends { id: string }>(entry: Entry): Entry & { elsewhere: Kin[] } => ({
    ...entry,
    elsewhere: links.get(entry.id) ?? [],
  });
  return {
    ...plan,
    domains: plan.domains.map((domain) => ({
      ...domain,
      goals: domain.goals.map(withKin),
      measures: domain.measures.map(withKin),
    })),
  };
}

function isPaired({ domains }: Plan): boolean {
  return domains.some(({ goals, measures }) => [...goals, ...measures].some(({ twin }) => twin !== null));
}
