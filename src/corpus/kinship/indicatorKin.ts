/**
 * Commitments of other plans that promise the same indicator: the surest kin, however different their words. They
 * are of any kind, and in plans for anyone.
 */
import { commitmentsOf } from '../../model/commitment.ts';
import type { Commitment } from '../../model/commitment.ts';
import type { FarKin } from '../../model/kinship.ts';
import type { Plan } from '../../model/plan.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';
import { must } from '../../text/must.ts';
import { toScore } from '../../text/pairUp.ts';

interface Promising {
  commitment: Commitment;
  indicators: ReadonlySet<string>;
  /** Id of the plan, the same for all of its texts. */
  plan: string;
  grams: ReadonlySet<string>;
}

/**
 * For each commitment with an indicator, those of other plans, in their main texts, that share one. `compares` says of two
 * ids of plans whether the first is compared with the second.
 */
export function findIndicatorKin(
  plans: readonly Plan[],
  toGrams: ToGrams,
  compares: (plan: string, other: string) => boolean,
): Map<string, FarKin[]> {
  const promising = plans.flatMap((plan) => promisingIn(plan, toGrams));
  const main = promising.filter(({ commitment, plan }) => commitment.id.startsWith(`${plan}/`));
  const byPlan = Map.groupBy(main, ({ plan }) => plan);
  const compared = new Map(
    [...new Set(promising.map(({ plan }) => plan))].map((plan) => [
      plan,
      [...byPlan].flatMap(([other, found]) => (other !== plan && compares(plan, other) ? found : [])),
    ]),
  );
  return new Map(
    promising.map((one) => [
      one.commitment.id,
      must(compared.get(one.plan), one.plan)
        .filter((other) => !one.indicators.isDisjointFrom(other.indicators))
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
