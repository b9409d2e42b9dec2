/** The pairs of plans that are compared: each plan with its peers, in the order of the catalogue. */
import { areTextsOfOne, peersOf, rootOf } from '../../corpus/peers.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { pairPath } from '../../naming/routes/compareRoutes.ts';
import { must } from '../../text/must.ts';

export interface PlanPair {
  one: PublishedPlan;
  two: PublishedPlan;
}

const known = new WeakMap<readonly PublishedPlan[], PlanPair[]>();

/** Every text with its plan's other texts, and with its peers, each pair once; the first in the catalogue is first. */
export function pairsOf(texts: readonly PublishedPlan[]): PlanPair[] {
  const pairs = known.get(texts) ?? findPairs(texts);
  known.set(texts, pairs);
  return pairs;
}

function findPairs(texts: readonly PublishedPlan[]): PlanPair[] {
  const order = new Map(texts.map((text, at) => [text, at]));
  const at = (text: PublishedPlan): number => must(order.get(text), text.id);
  const later = new Map(texts.map((text) => [text, new Set<PublishedPlan>()]));
  const byRoot = Map.groupBy(texts, rootOf);
  for (const text of texts) {
    for (const other of [...peersOf(text, texts), ...must(byRoot.get(rootOf(text)), text.id)]) {
      if (at(text) < at(other)) later.get(text)?.add(other);
      if (at(other) < at(text)) later.get(other)?.add(text);
    }
  }
  return [...later].flatMap(([one, others]) => [...others].sort((a, b) => at(a) - at(b)).map((two) => ({ one, two })));
}

/** The pairs that lists show: of two plans, or of two texts of one; a second text is not set beside another plan. */
export function listedPairs(texts: readonly PublishedPlan[]): PlanPair[] {
  return pairsOf(texts).filter((pair) => areTexts(pair) || !(pair.one.otherText || pair.two.otherText));
}

/** True when the two are texts of one plan. */
export function areTexts({ one, two }: PlanPair): boolean {
  return areTextsOfOne(one, two);
}

/** A link to the page of a pair: 榆树儿童规划与腾冲儿童规划. */
export function toPairLink({ one, two }: PlanPair): Link {
  return { label: `${shortPlanName(one)}与${shortPlanName(two)}`, path: pairPath(one.id, two.id) };
}
