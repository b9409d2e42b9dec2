/** Every target of the plans, in the form the chart tests need. */
import type { Plan } from '../../../src/model/plan.ts';
import type { Target } from '../../../src/model/target.ts';
import { commitmentsOf, readDocuments } from './content.ts';
import type { Commitment } from './content.ts';

export interface Promised {
  target: Target;
  place: Commitment;
}

export const commitments = commitmentsOf(readDocuments());
/** All texts; a second text of a plan has pages like any other, but is counted nowhere. */
export const texts: Plan[] = [...new Set(commitments.map(({ plan }) => plan))];
export const plans: Plan[] = texts.filter(({ textOf }) => textOf === null);
export const promised: Promised[] = commitments
  .filter(({ plan }) => plan.textOf === null)
  .flatMap((place) => place.commitment.targets.map((target) => ({ target, place })));
/** The targets of each indicator; those without one are left out. */
export const byIndicator: ReadonlyMap<string, Promised[]> = Map.groupBy(
  promised.filter(({ target }) => target.indicatorId !== null),
  ({ target }) => target.indicatorId ?? '',
);

export function targetsOf(plan: Plan): Target[] {
  return commitments.filter((place) => place.plan === plan).flatMap(({ commitment }) => commitment.targets);
}

export function plansWith(indicatorId: string | null): number {
  if (indicatorId === null) return 0;
  return new Set((byIndicator.get(indicatorId) ?? []).map(({ place: { plan } }) => plan.id)).size;
}
