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
import { rootOf } from '../peers.ts';
import type { CompanionsOf } from './companions.ts';
import type { GramsOf } from './gramsOfPlan.ts';

interface Promising {
  commitment: Commitment;
  indicators: ReadonlySet<string>;
  grams: ReadonlySet<string>;
}

/** The kin of each commitment of a text that are found by their indicator, by its id. */
export type IndicatorKinOf = (text: Plan) => ReadonlyMap<string, FarKin[]>;

/** For each commitment with an indicator, those of the companions of its plan, in their main texts, that share one. */
export function indicatorKinFinder(
  plans: readonly Plan[],
  gramsOf: GramsOf,
  companionsOf: CompanionsOf,
): IndicatorKinOf {
  const byText = new Map(plans.map((plan) => [plan.id, promisingIn(plan, gramsOf(plan))]));
  return (text) => {
    const companions = [...companionsOf(rootOf(text) ?? '')];
    const others = companions.flatMap((plan) => byText.get(plan) ?? []);
    return new Map(
      must(byText.get(text.id), text.displayTitle).map((one) => [
        one.commitment.id,
        others
          .filter((other) => !one.indicators.isDisjointFrom(other.indicators))
          .map((other) => ({ id: other.commitment.id, score: commonShare(one.grams, other.grams), by: 'indicator' })),
      ]),
    );
  };
}

function promisingIn({ domains }: Plan, toGrams: ToGrams): Promising[] {
  return domains
    .flatMap(commitmentsOf)
    .map((commitment) => ({ commitment, indicators: indicatorsOf(commitment) }))
    .filter(({ indicators }) => indicators.size > 0)
    .map((one) => ({ ...one, grams: toGrams(one.commitment.text) }));
}

function indicatorsOf({ targets }: Commitment): Set<string> {
  return new Set(targets.flatMap(({ indicatorId }) => indicatorId ?? []));
}

/** Twice the n-grams in common by all of both. */
function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return toScore((2 * one.intersection(other).size) / (one.size + other.size));
}
