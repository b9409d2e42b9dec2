/** The peers of a plan: the plans it is compared with. */
import type { PublishedPlan } from './publishedPlans.ts';

/** Other plans for the same audience, each in its main text. */
export function peersOf(plan: PublishedPlan, plans: readonly PublishedPlan[]): PublishedPlan[] {
  return plans.filter(
    (other) => other.audience === plan.audience && other.textOf === null && rootOf(other) !== rootOf(plan),
  );
}

/** True when the two are texts of one plan. */
export function areTextsOfOne(one: PublishedPlan, two: PublishedPlan): boolean {
  return rootOf(one) === rootOf(two);
}

function rootOf({ id, textOf }: PublishedPlan): string {
  return textOf ?? id;
}
