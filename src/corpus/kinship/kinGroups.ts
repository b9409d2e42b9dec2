/**
 * Goals or measures of several plans put side by side: groups that hold at most one of each plan.
 *
 * The surest link is taken first; a link joins two groups only while no plan would stand in the group twice. Between
 * two plans that is pairing one to one. Every place comes in exactly one group, and the order of the plans decides
 * nothing but the order of what is returned.
 */
import type { KinLink } from './kinLinks.ts';
import type { Place } from '../places.ts';

/** The groups, in the order of their first members; members in the order of `places`. A place without kin is alone. */
export function groupKin(places: readonly Place[], links: readonly KinLink[]): Place[][] {
  const groups = new Map<unknown, Set<Place>>();
  const byCommitment = new Map(places.map((place) => [keyOf(place), place]));
  for (const place of places) groups.set(keyOf(place), new Set([place]));
  for (const { one, two } of links) {
    const [first, second] = [groups.get(keyOf(one)), groups.get(keyOf(two))];
    if (first === undefined || second === undefined || first === second || sharePlan(first, second)) continue;
    for (const place of second) {
      first.add(place);
      groups.set(keyOf(place), first);
    }
  }
  return [...new Set([...byCommitment.keys()].map((key) => groups.get(key) ?? new Set<Place>()))].map((group) =>
    places.filter((place) => group.has(place)),
  );
}

function sharePlan(one: Set<Place>, two: Set<Place>): boolean {
  const plans = new Set([...one].map(({ plan }) => plan.id));
  return [...two].some(({ plan }) => plans.has(plan.id));
}

/** A goal or measure is one object, however often its place is made. */
function keyOf(place: Place): unknown {
  return 'goal' in place ? place.goal : place.measure;
}
