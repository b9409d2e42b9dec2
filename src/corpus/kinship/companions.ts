/**
 * The plans among which a plan's kin are sought: its peers, as many plans for other audiences, and those it was once
 * published beside, whose comparison stays true. Kin in all plans would grow with their number on every page.
 */
import type { Plan } from '../../model/plan.ts';
import { peersOf, rootOf, strangersOf } from '../peers.ts';

/** Ids of two plans that are published side by side. */
export type PublishedPair = readonly [one: string, two: string];

/** The plans in which the kin of a plan are sought, all by the id that the texts of a plan share. */
export type CompanionsOf = (plan: string) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/** The relation for these plans; `published` are the pairs that have a page. */
export function toCompanions(plans: readonly Plan[], published: readonly PublishedPair[]): CompanionsOf {
  const roots = new Map(plans.map((plan) => [plan.id, rootOf(plan)]));
  const beside = new Map<string, Set<string>>();
  const add = (plan: string | null | undefined, other: string | null | undefined): void => {
    if (plan && other && plan !== other) beside.set(plan, (beside.get(plan) ?? new Set()).add(other));
  };
  for (const plan of plans)
    for (const other of [...peersOf(plan, plans), ...strangersOf(plan, plans)]) add(rootOf(plan), rootOf(other));
  for (const [one, two] of published) {
    add(roots.get(one), roots.get(two));
    add(roots.get(two), roots.get(one));
  }
  return (plan) => beside.get(plan) ?? NONE;
}
