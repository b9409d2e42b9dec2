/** A plan beside its peers: what they promise, sought in the plan, and what it promises, sought in theirs. */
import { commitmentKinds } from '../../model/commitment.ts';
import type { Target } from '../../model/target.ts';
import { groupKin } from '../kinship/kinGroups.ts';
import { linksWithin } from '../kinship/kinLinks.ts';
import { peersOf } from '../peers.ts';
import { commitmentOf, kindOf, placesOf } from '../places.ts';
import type { Place } from '../places.ts';
import type { PublishedPlan } from '../publishedPlans.ts';
import { writtenFinder } from './findWritten.ts';
import type { FindWritten, WrittenCorpus } from './findWritten.ts';
import type { Written, WrittenState } from './writtenIn.ts';

/** A commitment of a peer, sought in the plan. */
export interface Sought extends Written {
  /** It and its kin in other peers: the same commitment, in their order. */
  group: Place[];
}

/** A commitment of the plan, sought in all peers. */
export interface Own {
  place: Place;
  /** Only here: absent in every peer. */
  state: 'only' | Exclude<WrittenState, 'absent'>;
  /** Where it is written, the fullest peers first. */
  there: Place[];
}

export interface Gaps {
  peers: PublishedPlan[];
  /** In the order of the peers and their texts. */
  missing: Sought[];
  /** In the order of the text. */
  only: Own[];
}

export function findGaps(plan: PublishedPlan, corpus: WrittenCorpus): Gaps {
  const peers = peersOf(plan, corpus.texts);
  return { peers, missing: findMissing(plan, peers, corpus), only: findOnly(plan, peers, writtenFinder(corpus)) };
}

/** What is absent by itself is partly written when its kin in another peer is: the two are one commitment. */
function findMissing(plan: PublishedPlan, peers: readonly PublishedPlan[], corpus: WrittenCorpus): Sought[] {
  const findWritten = writtenFinder(corpus);
  const sought = peers.flatMap((peer) => findWritten(peer, plan));
  const byId = new Map(sought.map((one) => [commitmentOf(one.place).id, one]));
  const groups = groupPlaces(peers, corpus.texts);
  return sought.map((one) => {
    const group = groups.get(commitmentOf(one.place).id) ?? [one.place];
    const kin = group
      .map((place) => byId.get(commitmentOf(place).id))
      .find((other) => other && other.state !== 'absent');
    if (one.state !== 'absent' || kin === undefined) return { ...one, group };
    return { ...one, state: 'partly', here: kin.here, group };
  });
}

function groupPlaces(peers: readonly PublishedPlan[], texts: readonly PublishedPlan[]): Map<string, Place[]> {
  const links = linksWithin(peers, texts);
  const places = peers.flatMap(placesOf);
  const groups = commitmentKinds.flatMap((kind) =>
    groupKin(
      places.filter((place) => kindOf(place) === kind),
      links,
    ),
  );
  return new Map(groups.flatMap((group) => group.map((place) => [commitmentOf(place).id, group])));
}

const fullness: Record<WrittenState, number> = { written: 2, partly: 1, absent: 0 };

function findOnly(plan: PublishedPlan, peers: readonly PublishedPlan[], findWritten: FindWritten): Own[] {
  const answers = peers.map((peer) => findWritten(plan, peer));
  return placesOf(plan).map((place, at) => {
    const found = answers.flatMap((answer) => answer[at] ?? []).sort((a, b) => fullness[b.state] - fullness[a.state]);
    const best = found[0]?.state ?? 'absent';
    return {
      place,
      state: best === 'absent' ? 'only' : best,
      there: found.filter(({ state }) => state === best).flatMap(({ here }) => here),
    };
  });
}

/** The targets of a group that nothing answers, each indicator once. */
export function lackingOf(sought: readonly Sought[]): Target[] {
  const lacking = sought.flatMap((one) => one.lacking);
  return [...new Map(lacking.map((target) => [target.indicatorId ?? target.indicator, target])).values()];
}
