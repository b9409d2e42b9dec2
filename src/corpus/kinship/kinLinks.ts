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
  const links = new Map<string, KinLink>();
  for (const one of plans.flatMap(placesOf)) {
    for (const plan of plans) {
      const kin = plan === one.plan ? undefined : kinIn(one, plan, find);
      if (kin !== undefined) record(links, one, kin.place, kin.score);
    }
  }
  return [...links.values()].sort(bySureness);
}

interface FoundKin {
  place: Place;
  score: number;
}

/** The kin of a goal or measure in a plan: the one it records, else the twin of the one it records in the main text. */
function kinIn(one: Place, plan: PublishedPlan, find: (id: string) => Place | undefined): FoundKin | undefined {
  const { elsewhere, twin } = commitmentOf(one);
  const other = twin === null ? undefined : find(twin);
  if (other?.plan.id === plan.id) return { place: other, score: 1 };
  const named = elsewhere.flatMap(({ id, score, by }) => {
    const place = by === 'words' ? find(id) : undefined;
    return place === undefined ? [] : [{ place, score }];
  });
  const direct = named.find(({ place }) => place.plan.id === plan.id);
  if (direct !== undefined || plan.textOf === null) return direct;
  const main = named.find(({ place }) => place.plan.id === plan.textOf);
  const twinOfMain = main === undefined ? null : commitmentOf(main.place).twin;
  const place = twinOfMain === null ? undefined : find(twinOfMain);
  return main !== undefined && place?.plan.id === plan.id ? { place, score: main.score } : undefined;
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
