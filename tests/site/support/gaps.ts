/**
 * Commitments that only a plan's peers have, or only the plan, computed from the plan.json files alone: an independent
 * implementation of the site's rule.
 */
import type { Plan } from '../../../src/model/plan.ts';
import { areAkin, itemsOf } from './comparePages.ts';
import type { Item } from './comparePages.ts';

export interface ExpectedGaps {
  peers: Plan[];
  /** Ids of groups, by domain topic of the first member, those of most peers first. */
  unseen: Map<string, string[][]>;
  own: Map<string, string[]>;
}

interface Placed {
  plan: Plan;
  topic: string;
  kind: string;
  item: Item;
}

export function expectGaps(plan: Plan, plans: readonly Plan[]): ExpectedGaps {
  const peers = plans.filter(
    (other) =>
      other.audience === plan.audience && other.textOf === null && (plan.textOf ?? plan.id) !== (other.id ?? null),
  );
  const [ours, theirs] = [placed(plan), peers.flatMap(placed)];
  const isSeen = ({ item }: Placed): boolean => ours.some((own) => areAkin(own.item, item));
  const groups = ['goal', 'measure']
    .flatMap((kind) => groupUp(theirs.filter((one) => one.kind === kind)))
    .filter((group) => !group.some(isSeen));
  groups.sort((a, b) => b.length - a.length);
  const own = ours.filter(({ item }) => !theirs.some((other) => areAkin(item, other.item)));
  return {
    peers,
    unseen: new Map(
      [...Map.groupBy(groups, (group) => group[0]?.topic ?? '')].map(([topic, of]) => [
        topic,
        of.map((group) => group.map(({ item }) => item.id)),
      ]),
    ),
    own: new Map(
      [...Map.groupBy(own, ({ topic }) => topic)].map(([topic, of]) => [topic, of.map(({ item }) => item.id)]),
    ),
  };
}

/**
 * Groups related items, the surest links first: mutual ones before one-sided ones, then by score, then by ids; no plan
 * occurs twice in a group.
 */
function groupUp(all: Placed[]): Placed[][] {
  const links = all
    .flatMap((one, at) => all.slice(at + 1).map((two) => ({ one, two })))
    .filter(({ one, two }) => one.plan !== two.plan && areAkin(one.item, two.item))
    .map((link) => ({ ...link, ...sureness(link.one.item, link.two.item) }))
    .sort((a, b) => b.sides - a.sides || b.score - a.score || (a.key < b.key ? -1 : 1));
  const groupOf = new Map(all.map((one) => [one, [one]]));
  for (const { one, two } of links) {
    const [first = [], second = []] = [groupOf.get(one), groupOf.get(two)];
    const both = [...first, ...second];
    if (first === second || new Set(both.map(({ plan }) => plan)).size < both.length) continue;
    for (const member of both) groupOf.set(member, both);
  }
  return [...new Set(groupOf.values())].map((group) => all.filter((one) => group.includes(one)));
}

function sureness(one: Item, two: Item): { sides: number; score: number; key: string } {
  const scores = [
    ...one.elsewhere.filter(({ id }) => id === two.id),
    ...two.elsewhere.filter(({ id }) => id === one.id),
  ].map(({ score }) => score);
  return { sides: scores.length, score: Math.max(...scores), key: [one.id, two.id].sort().join(' ') };
}

function placed(plan: Plan): Placed[] {
  return plan.domains.flatMap((domain) =>
    itemsOf({ domains: [domain] }).map((item) => ({
      plan,
      topic: domain.topic ?? domain.id.split('/')[1] ?? '',
      kind: domain.goals.some((goal) => goal === item) ? 'goal' : 'measure',
      item,
    })),
  );
}

/** Ids of the topics treated anywhere in a plan's text. */
export function topicsOf({ parts, domains }: Plan): Set<string> {
  const texts = [
    ...parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)),
    ...domains.flatMap(({ paragraphs, goals, measures }) => [...paragraphs, ...goals, ...measures]),
  ];
  return new Set(texts.flatMap(({ topics }) => topics.map(({ topic }) => topic)));
}

/** Ids of the indicators of a plan's targets, with the number of targets. */
export function indicatorsOf(plan: Plan): Map<string, number> {
  const ids = itemsOf(plan).flatMap(({ targets }) => targets.flatMap(({ indicatorId }) => indicatorId ?? []));
  return new Map([...Map.groupBy(ids, (id) => id)].map(([id, of]) => [id, of.length]));
}
