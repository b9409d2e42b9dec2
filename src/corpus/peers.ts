/**
 * The peers of a plan: the plans it is compared with. There are at most eight, however many plans there are, so that what
 * is made of pairs grows as the plans do.
 */
import { commitmentsOf } from '../model/commitment.ts';
import type { Plan } from '../model/plan.ts';

/** What the choice of peers depends on. */
export type ComparablePlan = Pick<Plan, 'id' | 'textOf' | 'audience' | 'region' | 'domains'>;

/** The most peers that a plan has. */
export const MOST_PEERS = 8;

/**
 * Other plans for the same audience, each in its main text, in the order of `plans`. Of more than eight those nearest to
 * it: of its prefecture, of its province, of its level, then those with most indicators in common.
 */
export function peersOf<P extends ComparablePlan>(plan: P, plans: readonly P[]): P[] {
  return nearest(
    plan,
    plans.filter((other) => isOther(plan, other) && other.audience === plan.audience),
  );
}

/** The same of plans for other audiences: they may promise the same, and are not compared side by side. */
export function strangersOf<P extends ComparablePlan>(plan: P, plans: readonly P[]): P[] {
  return nearest(
    plan,
    plans.filter((other) => isOther(plan, other) && other.audience !== plan.audience),
  );
}

function isOther(plan: ComparablePlan, other: ComparablePlan): boolean {
  return other.textOf === null && !areTextsOfOne(plan, other);
}

function nearest<P extends ComparablePlan>(plan: P, others: readonly P[]): P[] {
  if (others.length <= MOST_PEERS) return [...others];
  const ranked = others
    .map((other) => ({ other, nearness: nearnessOf(plan, other) }))
    .sort((a, b) => b.nearness - a.nearness || (String(a.other.id) < String(b.other.id) ? -1 : 1));
  const chosen = new Set(ranked.slice(0, MOST_PEERS).map(({ other }) => other));
  return others.filter((other) => chosen.has(other));
}

/** True when the two are texts of one plan. */
export function areTextsOfOne(one: ComparablePlan, two: ComparablePlan): boolean {
  return rootOf(one) === rootOf(two);
}

/** The id of the plan, the same for all of its texts. */
export function rootOf({ id, textOf }: Pick<Plan, 'id' | 'textOf'>): string | null {
  return textOf ?? id;
}

/** More than all indicators that two plans can have in common. */
const MANY = 10_000;

function nearnessOf(one: ComparablePlan, two: ComparablePlan): number {
  const [first, second] = [one.region?.code ?? '', two.region?.code ?? ''];
  const begins = (digits: number): number => Number(first.slice(0, digits) === second.slice(0, digits));
  const alike = 4 * begins(4) + 2 * begins(2) + Number(levelOf(first) === levelOf(second));
  return MANY * alike + indicatorsOf(one).intersection(indicatorsOf(two)).size;
}

/** Digits of a code of GB/T 2260 that are not 0 at its end: 2 for a province, 4 for a prefecture, 6 for a county. */
function levelOf(code: string): number {
  return code.replace(/(?:00)+$/u, '').length;
}

const known = new WeakMap<ComparablePlan, ReadonlySet<string>>();

function indicatorsOf(plan: ComparablePlan): ReadonlySet<string> {
  const indicators =
    known.get(plan) ??
    new Set(
      plan.domains.flatMap(commitmentsOf).flatMap(({ targets }) => targets.flatMap((one) => one.indicatorId ?? [])),
    );
  known.set(plan, indicators);
  return indicators;
}
