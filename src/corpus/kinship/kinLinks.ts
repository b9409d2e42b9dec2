/**
 * Kinship links between goals and measures of given plans, read from the plans' own records (`elsewhere`, by words, and
 * `twin`).
 *
 * A commitment records at most one kin per other plan, in that plan's main text; a link to another text of it is found
 * through the twin. The result is the same from either side.
 */
import type { PublishedPlan } from '../publishedPlans.ts';
import { commitmentOf, indexPlaces, placesOf } from '../places.ts';
import type { Place } from '../places.ts';

export interface KinLink {
  one: Place;
  two: Place;
  /** Between 0 and 1. */
  score: number;
  /** True when each records the other as its kin. */
  mutual: boolean;
}

/** The links among the given plans, each once, the surest first. `all` are the plans searched for ids. */
export function linksWithin(plans: readonly PublishedPlan[], all: readonly PublishedPlan[] = plans): KinLink[] {
  const find = indexPlaces(all);
  const ids = new Set(plans.map(({ id }) => id));
  const otherTexts = Map.groupBy(
    plans.filter(({ textOf }) => textOf !== null),
    ({ textOf }) => textOf,
  );
  const links = new Map<string, KinLink>();
  for (const one of plans.flatMap(placesOf)) {
    const found = kinOf(one, find, (main) => otherTexts.get(main) ?? []);
    // The first that is found of a plan is the surest.
    const byPlan = new Map(found.toReversed().map((kin) => [kin.place.plan.id, kin]));
    for (const [plan, { place, score }] of byPlan)
      if (plan !== one.plan.id && ids.has(plan)) record(links, one, place, score);
  }
  return [...links.values()].sort(bySureness);
}

interface FoundKin {
  place: Place;
  score: number;
}

/**
 * The kin of a goal or measure: its twin, the kin that it records, and of these the twins in other texts of their plans.
 * `otherTextsOf` gives those texts by the id of the plan.
 */
function kinOf(
  one: Place,
  find: (id: string) => Place | undefined,
  otherTextsOf: (main: string) => readonly PublishedPlan[],
): FoundKin[] {
  const { elsewhere, twin } = commitmentOf(one);
  const other = twin === null ? undefined : find(twin);
  const named = elsewhere.flatMap(({ id, score, by }): FoundKin[] => {
    const place = by === 'words' ? find(id) : undefined;
    return place === undefined ? [] : [{ place, score }];
  });
  const twins = named.flatMap(({ place, score }): FoundKin[] => {
    const { twin: twinOfKin } = commitmentOf(place);
    const found = twinOfKin === null ? undefined : find(twinOfKin);
    const isOfText = found !== undefined && otherTextsOf(place.plan.id).includes(found.plan);
    return isOfText ? [{ place: found, score }] : [];
  });
  return [...(other === undefined ? [] : [{ place: other, score: 1 }]), ...named, ...twins];
}

/** A link is one-sided when first recorded; recorded again, it comes from the other side and is mutual. */
function record(links: Map<string, KinLink>, from: Place, to: Place, score: number): void {
  const [one, two] = idOf(from) < idOf(to) ? [from, to] : [to, from];
  const key = `${idOf(one)} ${idOf(two)}`;
  const known = links.get(key);
  links.set(key, { one, two, score: Math.max(score, known?.score ?? 0), mutual: known !== undefined });
}

function bySureness(a: KinLink, b: KinLink): number {
  if (a.mutual !== b.mutual) return a.mutual ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  return `${idOf(a.one)} ${idOf(a.two)}` < `${idOf(b.one)} ${idOf(b.two)}` ? -1 : 1;
}

function idOf(place: Place): string {
  return commitmentOf(place).id;
}
