/**
 * Commitments of other plans that promise the same indicator: the surest kin, however different their words. They
 * are of any kind, and in plans for anyone.
 */
import { commitmentsOf } from '../../model/commitment.ts';
import type { Commitment } from '../../model/commitment.ts';
import type { FarKin } from '../../model/kinship.ts';
import type { Plan } from '../../model/plan.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';
import { toScore } from '../../text/pairUp.ts';

interface Promising {
  commitment: Commitment;
  indicators: ReadonlySet<string>;
  /** Id of the plan, the same for all of its texts. */
  plan: string;
  grams: ReadonlySet<string>;
}

/** For each commitment with an indicator, those of other plans, in their main texts, that share one. */
export function findIndicatorKin(plans: readonly Plan[], toGrams: ToGrams): Map<string, FarKin[]> {
  const promising = plans.flatMap((plan) => promisingIn(plan, toGrams));
  const main = promising.filter(({ commitment, plan }) => commitment.id.startsWith(`${plan}/`));
  return new Map(
    promising.map((one) => [
      one.commitment.id,
      main
        .filter((other) => other.plan !== one.plan && !one.indicators.isDisjointFrom(other.indicators))
        .map((other) => ({ id: other.commitment.id, score: commonShare(one.grams, other.grams), by: 'indicator' })),
    ]),
  );
}

function promisingIn({ id, textOf, domains }: Plan, toGrams: ToGrams): Promising[] {
  const plan = textOf ?? id;
  if (plan === null) return [];
  return domains
    .flatMap(commitmentsOf)
    .map((commitment) => ({ commitment, indicators: indicatorsOf(commitment), plan, grams: toGrams(commitment.text) }))
    .filter(({ indicators }) => indicators.size > 0);
}

function indicatorsOf({ targets }: Commitment): Set<string> {
  return new Set(targets.flatMap(({ indicatorId }) => indicatorId ?? []));
}

/** Twice the n-grams in common by all of both. */
function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return toScore((2 * one.intersection(other).size) / (one.size + other.size));
}
