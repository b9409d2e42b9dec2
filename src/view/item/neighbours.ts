/** The previous and next item of a goal or measure: goals among goals, measures among measures, of one plan. */
import type { Link } from '../../naming/links.ts';
import { commitmentName } from '../../naming/names.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import { nameInPlan, pathOf } from '../../naming/placeLinks.ts';
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
export function toNeighbourLinks(
  here: Place,
  { previous, next }: Neighbours,
): Record<'previous' | 'next', Link | null> {
  const toLink = (place: Place | undefined): Link | null => (place ? toNeighbour(place, here) : null);
  return { previous: toLink(previous), next: toLink(next) };
}

/** The label names the domain only if it is a different one. */
function toNeighbour(place: Place, here: Place): Link {
  const inDomain = place.domain.id === here.domain.id;
  const label = inDomain ? commitmentName(kindOf(place), commitmentOf(place).num) : nameInPlan(place);
  return { label, path: pathOf(place) };
}
