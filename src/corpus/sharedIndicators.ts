/** Indicators that plans have in common: for these, their targets can be compared. */
import { countPlansOf } from './counts.ts';
import { targetPlaces } from './indicatorTargets.ts';
import type { PublishedPlan } from './publishedPlans.ts';

/** The ids of the indicators for which more than one of these plans has a target. */
export function sharedIndicatorIds(plans: readonly PublishedPlan[]): Set<string> {
  const byId = Map.groupBy(targetPlaces(plans), ({ target }) => target.indicatorId);
  return new Set([...byId].flatMap(([id, targets]) => (id !== null && countPlansOf(targets) > 1 ? [id] : [])));
}
