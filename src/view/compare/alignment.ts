/**
 * Two plans lined up, domain by domain: every goal and measure of either comes exactly once, with what it answers to
 * in the other plan or on its own. Domains meet by topic, goals and measures by kinship.
 */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Domain } from '../../model/plan.ts';
import { commitmentOf, kindOf, placesOf } from '../../corpus/places.ts';
import type { CommitmentKind, Place } from '../../corpus/places.ts';
import { groupKin } from '../../corpus/kinship/kinGroups.ts';
import { linksWithin } from '../../corpus/kinship/kinLinks.ts';
import type { KinLink } from '../../corpus/kinship/kinLinks.ts';

/** What has no counterpart in the other plan. */
export interface Single {
  place: Place;
  /** What it is most like there: a counterpart of something else, or in another domain; null when nothing is like it. */
  near: Place | null;
}

export interface Lines {
  pairs: [one: Place, two: Place][];
  onlyOne: Single[];
  onlyTwo: Single[];
}

/** A topic that at least one of the plans has a domain for. */
export interface AlignedDomain {
  /** null for a domain that is not recognised: it meets no other. */
  topic: string | null;
  one: Domain | null;
  two: Domain | null;
  goals: Lines;
  measures: Lines;
}

/** The domains of the first plan in their order, then those that only the second has. */
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
    return { topic, ...domains, goals: lines('goal'), measures: lines('measure') };
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
