/**
 * A plan beside its peers: their commitments without kin in it, and its commitments without kin in theirs. Cautious by
 * design: a commitment of the peers counts as seen as soon as any member of its group has kin in the plan.
 */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { kindOf, placesOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import { groupKin } from '../../corpus/kinship/kinGroups.ts';
import { linksWithin } from '../../corpus/kinship/kinLinks.ts';
import type { KinLink } from '../../corpus/kinship/kinLinks.ts';
import { peersOf } from './pairs.ts';

export interface Gaps {
  peers: PublishedPlan[];
  /** Commitments of peers without kin in the plan, each with one place per peer; those of most peers first. */
  unseen: Place[][];
  /** Goals and measures of the plan without kin in any peer, in the order of its text. */
  own: Place[];
}

export function findGaps(plan: PublishedPlan, plans: readonly PublishedPlan[]): Gaps {
  const peers = peersOf(plan, plans);
  const links = linksWithin([plan, ...peers], plans);
  const akin = new Set(links.filter((link) => touches(link, plan)).flatMap(({ one, two }) => [keyOf(one), keyOf(two)]));
  const theirs = peers.flatMap(placesOf);
  const among = links.filter((link) => !touches(link, plan));
  const groups = (['goal', 'measure'] as const).flatMap((kind) =>
    groupKin(
      theirs.filter((place) => kindOf(place) === kind),
      among,
    ),
  );
  return {
    peers,
    unseen: groups
      .filter((group) => !group.some((place) => akin.has(keyOf(place))))
      .sort((a, b) => b.length - a.length),
    own: placesOf(plan).filter((place) => !akin.has(keyOf(place))),
  };
}

function touches({ one, two }: KinLink, plan: PublishedPlan): boolean {
  return one.plan.id === plan.id || two.plan.id === plan.id;
}

function keyOf(place: Place): unknown {
  return 'goal' in place ? place.goal : place.measure;
}
