/**
 * Aligns goals or measures of several plans: groups that hold at most one of each plan.
 *
 * Links are taken from the surest on; a link joins two groups unless a plan would then occur twice. With two plans this
 * is pairing one to one. Every place is in exactly one group, and the order of the plans affects only the order of the
 * result.
 */
import type { KinLink } from './kinLinks.ts';
import { commitmentOf } from '../places.ts';
import type { Place } from '../places.ts';
import { must } from '../../text/must.ts';

/**
 * The groups, in the order of their first members; members in the order of `places`. A place without kin forms its own
 * group.
 */
export function groupKin(places: readonly Place[], links: readonly KinLink[]): Place[][] {
  const groups = new Map<unknown, Set<Place>>();
  const order = new Map(places.map((place, at) => [place, at]));
  for (const place of places) groups.set(keyOf(place), new Set([place]));
  for (const { one, two } of links) {
    const [first, second] = [groups.get(keyOf(one)), groups.get(keyOf(two))];
    if (first === undefined || second === undefined || first === second || sharePlan(first, second)) continue;
    for (const place of second) {
      first.add(place);
      groups.set(keyOf(place), first);
    }
  }
  const distinct = new Set(places.map((place) => must(groups.get(keyOf(place)), 'group')));
  const at = (place: Place): number => must(order.get(place), 'place');
  return [...distinct].map((group) => [...group].sort((a, b) => at(a) - at(b)));
}

function sharePlan(one: Set<Place>, two: Set<Place>): boolean {
  const plans = new Set([...one].map(({ plan }) => plan.id));
  return [...two].some(({ plan }) => plans.has(plan.id));
}

/** The commitment itself, which is one object even when several places are made of it. */
function keyOf(place: Place): unknown {
  return commitmentOf(place);
}
