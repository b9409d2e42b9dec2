/** The previous and next item of a goal or measure: goals among goals, measures among measures, of one plan. */
import type { Link } from '../../naming/links.ts';
import { toItemLink } from '../../naming/itemNames.ts';
import type { Place } from '../../corpus/places.ts';

export interface Neighbours {
  previous: Place | undefined;
  next: Place | undefined;
}

/** The places before and after in the same plan; `all` is in the order of the texts. */
export function neighboursOf(all: readonly Place[], index: number): Neighbours {
  const plan = all[index]?.plan;
  const inPlan = (place: Place | undefined): Place | undefined => (place?.plan === plan ? place : undefined);
  return { previous: inPlan(all[index - 1]), next: inPlan(all[index + 1]) };
}

/** Links to them; null where there is none. */
export function toNeighbourLinks({ previous, next }: Neighbours): Record<'previous' | 'next', Link | null> {
  const toLink = (place: Place | undefined): Link | null => (place ? toItemLink(place) : null);
  return { previous: toLink(previous), next: toLink(next) };
}
