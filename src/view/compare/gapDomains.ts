/** The domains of a plan beside its peers: what is written on one side only, in part, and on both. */
import type { CommitmentCounts } from '../../corpus/counts.ts';
import { commitmentsOf } from '../../model/commitment.ts';
import type { CommitmentKind } from '../../model/commitment.ts';
import type { Target } from '../../model/target.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { lackingOf } from '../../corpus/written/gaps.ts';
import type { Gaps, Own, Sought } from '../../corpus/written/gaps.ts';
import type { Link } from '../../naming/links.ts';
import { toItemLinkInFull } from '../../naming/itemNames.ts';
import { domainSectionPath } from '../../naming/routes/planRoutes.ts';
import { domainPath } from '../../naming/routes/subjectRoutes.ts';
import { formatValue } from '../../naming/targetWording.ts';
import { must } from '../../text/must.ts';
import { chapterOf } from './redline/textPairs.ts';

interface QuotedPlace {
  id: string;
  kind: CommitmentKind;
  link: Link;
  words: string;
}

/** One commitment, of one plan or several. */
export interface QuotedGroup {
  places: QuotedPlace[];
  /** Where the other side writes it. */
  found: Link[];
  /** Numbers that the other side does not give: 儿童健康素养水平 ≥ 30%. */
  lacking: string[];
}

/** A domain of a plan or of its peers, and how much they write in it together. */
export interface SharedDomain {
  /** Anchor: the topic. */
  id: string;
  name: string;
  /** The domain across all plans; for an unrecognised one, its own text. */
  path: string;
  /** Goals, measures and tasks of all of them. */
  size: number;
}

export interface GapDomain extends SharedDomain {
  absent: QuotedGroup[];
  partly: QuotedGroup[];
  only: QuotedGroup[];
  partlyElsewhere: QuotedGroup[];
  counts: Record<'absent' | 'partly' | 'only' | 'partlyElsewhere', CommitmentCounts>;
}

/** The domains in the order of the plan, then those that only peers have. */
export function toSharedDomains(plan: PublishedPlan, peers: readonly PublishedPlan[]): SharedDomain[] {
  const byTopic = Map.groupBy(
    [plan, ...peers].flatMap(({ domains }) => domains),
    chapterOf,
  );
  return [...byTopic].map(([topic, domains]) => {
    const { id, heading, topic: known } = must(domains[0], `domain of ${topic}`);
    return {
      id: topic,
      name: heading,
      path: known ? domainPath(plan.audience, topic) : domainSectionPath(id),
      size: domains.reduce((sum, domain) => sum + commitmentsOf(domain).length, 0),
    };
  });
}

/** The same with what is written where. */
export function toGapDomains(plan: PublishedPlan, gaps: Gaps): GapDomain[] {
  const groups = groupSought(gaps.missing);
  return toSharedDomains(plan, gaps.peers).map((domain) => {
    const isHere = ({ place }: { place: Place }): boolean => chapterOf(place.domain) === domain.id;
    const lists = {
      absent: toGroups(groups.filter((group) => isHere(firstOf(group)) && stateOf(group) === 'absent')),
      partly: toGroups(groups.filter((group) => isHere(firstOf(group)) && stateOf(group) === 'partly')),
      only: gaps.only.filter((own) => isHere(own) && own.state === 'only').map(toOwnGroup),
      partlyElsewhere: gaps.only.filter((own) => isHere(own) && own.state === 'partly').map(toOwnGroup),
    };
    return {
      ...domain,
      ...lists,
      counts: {
        absent: countKinds(lists.absent),
        partly: countKinds(lists.partly),
        only: countKinds(lists.only),
        partlyElsewhere: countKinds(lists.partlyElsewhere),
      },
    };
  });
}

/** Each commitment of the peers once, however many of them promise it; that of most peers first. */
function groupSought(missing: readonly Sought[]): Sought[][] {
  const byGroup = Map.groupBy(missing, ({ group }) => group);
  return [...byGroup.values()].sort((a, b) => b.length - a.length);
}

/** Written in part as soon as one of its forms is; never absent unless all are. */
function stateOf(group: readonly Sought[]): Sought['state'] {
  const states = new Set(group.map(({ state }) => state));
  return states.has('written') ? 'written' : states.has('partly') ? 'partly' : 'absent';
}

function firstOf(group: readonly Sought[]): Sought {
  return must(group[0], 'member of a group');
}

function toGroups(groups: readonly Sought[][]): QuotedGroup[] {
  return groups.map((group) => ({
    places: group.map(({ place }) => toQuoted(place)),
    found: toLinks(group.flatMap(({ here }) => here)),
    lacking: lackingOf(group).map(nameTarget),
  }));
}

function toOwnGroup({ place, there }: Own): QuotedGroup {
  return { places: [toQuoted(place)], found: toLinks(there), lacking: [] };
}

function toQuoted(place: Place): QuotedPlace {
  return {
    id: commitmentOf(place).id,
    kind: kindOf(place),
    link: toItemLinkInFull(place),
    words: commitmentOf(place).text,
  };
}

function toLinks(places: readonly Place[]): Link[] {
  return [...new Map(places.map((place) => [commitmentOf(place).id, toItemLinkInFull(place)])).values()];
}

function nameTarget(target: Target): string {
  return `${target.indicator} ${formatValue(target)}`;
}

function countKinds(groups: readonly QuotedGroup[]): CommitmentCounts {
  const count = (kind: CommitmentKind): number => groups.filter(({ places }) => places[0]?.kind === kind).length;
  return { goals: count('goal'), measures: count('measure'), tasks: count('task') };
}
