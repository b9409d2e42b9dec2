/** Kinship between plans: facts that need all plans at once, added after all of them are parsed. */
import { commitmentsOf, mapCommitments } from '../../model/commitment.ts';
import type { FarKin, Kin } from '../../model/kinship.ts';
import { GOAL_THRESHOLDS, MEASURE_THRESHOLDS } from '../../model/kinshipThresholds.ts';
import type { Plan } from '../../model/plan.ts';
import { toCompares } from './companions.ts';
import type { Compares, PublishedPair } from './companions.ts';
import { goalsOf, measuresOf, tasksOf } from './comparedCommitments.ts';
import { findElsewhere } from './elsewhere.ts';
import { findIndicatorKin } from './indicatorKin.ts';
import { pairTexts } from './twins.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';
import { byScore } from '../../text/pairUp.ts';

/**
 * The plans with `elsewhere` and `twin` on their commitments and paragraphs, in order. `published` are the pairs of plans
 * that have a page already.
 */
export function linkPlans(plans: readonly Plan[], toGrams: ToGrams, published: readonly PublishedPair[] = []): Plan[] {
  const links = linksOf(plans, toGrams, toCompares(plans, published));
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

/** The kin of each commitment: those found by their words, and those found by their indicators alone. */
function linksOf(plans: readonly Plan[], toGrams: ToGrams, compares: Compares): Map<string, FarKin[]> {
  const byWords = new Map<string, Kin[]>([
    ...findElsewhere(goalsOf(plans, toGrams), GOAL_THRESHOLDS, compares).links,
    ...findElsewhere(measuresOf(plans, toGrams), MEASURE_THRESHOLDS, compares).links,
    ...findElsewhere(tasksOf(plans, toGrams), MEASURE_THRESHOLDS, compares).links,
  ]);
  const byIndicator = findIndicatorKin(plans, toGrams, compares);
  const ids = new Set([...byWords.keys(), ...byIndicator.keys()]);
  return new Map(
    [...ids].map((id) => {
      const named = (byWords.get(id) ?? []).map((kin): FarKin => ({ ...kin, by: 'words' }));
      const known = new Set(named.map((kin) => kin.id));
      const further = (byIndicator.get(id) ?? []).filter((kin) => !known.has(kin.id));
      return [id, [...named, ...further].sort(byScore)];
    }),
  );
}

function withLinks(plan: Plan, links: ReadonlyMap<string, FarKin[]>): Plan {
  const withKin = <Entry extends { id: string }>(entry: Entry): Entry & { elsewhere: FarKin[] } => ({
    ...entry,
    elsewhere: links.get(entry.id) ?? [],
  });
  return {
    ...plan,
    domains: plan.domains.map((domain) => mapCommitments(domain, withKin)),
  };
}

function isPaired({ domains }: Plan): boolean {
  return domains.flatMap(commitmentsOf).some(({ twin }) => twin !== null);
}
