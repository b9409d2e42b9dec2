/**
 * Two plans aligned, domain by domain: every commitment of either occurs exactly once, with its counterpart in
 * the other plan or alone. Domains are matched by topic, commitments by kinship.
 */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { CommitmentKind } from '../../model/commitment.ts';
import type { Domain } from '../../model/plan.ts';
import { commitmentOf, kindOf, placesOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import { groupKin } from '../../corpus/kinship/kinGroups.ts';
import { linksWithin } from '../../corpus/kinship/kinLinks.ts';
import type { KinLink } from '../../corpus/kinship/kinLinks.ts';

/** A commitment without a counterpart in the other plan. */
export interface Single {
  place: Place;
  /** The most similar one there, which is another's counterpart or in another domain; null when none is similar. */
  near: Place | null;
}

export interface Lines {
  pairs: [one: Place, two: Place][];
  onlyOne: Single[];
  onlyTwo: Single[];
}

/** A topic with a domain in at least one of the plans. */
export interface AlignedDomain {
  /** null for an unrecognised domain, which matches no other. */
  topic: string | null;
  one: Domain | null;
  two: Domain | null;
  goals: Lines;
  measures: Lines;
  tasks: Lines;
}

/** The domains of the first plan in order, then those that only the second has. */
export function alignPlans(
  one: PublishedPlan,
  two: PublishedPlan,
  all: readonly PublishedPlan[] = [one, two],
): AlignedDomain[] {
  const links = linksWithin([one, two], all);
  const matched = one.domains.map((domain) => ({ one: domain, two: counterpartOf(domain, two) }));
  const met = new Set(matched.map((match) => match.two));
  const left = two.domains.filter((domain) => !met.has(domain)).map((domain) => ({ one: null, two: domain }));
  return [...matched, ...left].map((domains) => {
    const lines = (kind: CommitmentKind): Lines => lineUp(one, two, domains, kind, links);
    const topic = (domains.one ?? domains.two).topic;
    return { topic, ...domains, goals: lines('goal'), measures: lines('measure'), tasks: lines('task') };
  });
}

function counterpartOf({ topic }: Domain, { domains }: PublishedPlan): Domain | null {
  return topic === null ? null : (domains.find((domain) => domain.topic === topic) ?? null);
}

function lineUp(
  one: PublishedPlan,
  two: PublishedPlan,
  domains: { one: Domain | null; two: Domain | null },
  kind: CommitmentKind,
  links: readonly KinLink[],
): Lines {
  const within = (plan: PublishedPlan, domain: Domain | null): Place[] =>
    placesOf(plan).filter((place) => place.domain === domain && kindOf(place) === kind);
  const [ones, twos] = [within(one, domains.one), within(two, domains.two)];
  const groups = groupKin([...ones, ...twos], links);
  const single = (places: Place[]): Single[] =>
    groups.flatMap(([place, other]) =>
      place === undefined || other !== undefined || !places.includes(place)
        ? []
        : [{ place, near: nearestTo(place, links) }],
    );
  return {
    pairs: groups.flatMap(([first, second]) => (first && second ? [[first, second] as [Place, Place]] : [])),
    onlyOne: single(ones),
    onlyTwo: single(twos),
  };
}

/** The other end of its surest link. */
function nearestTo(place: Place, links: readonly KinLink[]): Place | null {
  const { id } = commitmentOf(place);
  const link = links.find(({ one, two }) => commitmentOf(one).id === id || commitmentOf(two).id === id);
  if (link === undefined) return null;
  return commitmentOf(link.one).id === id ? link.two : link.one;
}
