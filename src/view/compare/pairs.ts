/** The pairs of plans that are compared: all for the same audience, each pair once, in the order of the catalogue. */
import { areTextsOfOne } from '../../corpus/peers.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { pairPath } from '../../naming/routes/compareRoutes.ts';

export interface PlanPair {
  one: PublishedPlan;
  two: PublishedPlan;
}

/** Every pair; the plan that comes first in the catalogue is first. */
export function pairsOf(plans: readonly PublishedPlan[]): PlanPair[] {
  return plans.flatMap((one, at) =>
    plans.slice(at + 1).flatMap((two) => (one.audience === two.audience ? [{ one, two }] : [])),
  );
}

/** The pairs that lists show: of two plans, or of two texts of one; a second text is not set beside another plan. */
export function listedPairs(texts: readonly PublishedPlan[]): PlanPair[] {
  return pairsOf(texts).filter((pair) => areTexts(pair) || !(pair.one.otherText || pair.two.otherText));
}

/** True when the two are texts of one plan. */
export function areTexts({ one, two }: PlanPair): boolean {
  return areTextsOfOne(one, two);
}

/** A link to the page of a pair: 榆树儿童规划与腾冲儿童规划. */
export function toPairLink({ one, two }: PlanPair): Link {
  return { label: `${shortPlanName(one)}与${shortPlanName(two)}`, path: pairPath(one.id, two.id) };
}
