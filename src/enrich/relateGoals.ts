/**
 * Goal ↔ measure: which measures of a domain serve which of its goals.
 *
 * A measure serves a goal when both treat a subject that no other goal of the domain treats. The score is the mean of
 * two shares: how much of the goal recurs anywhere in the measure, and how similar the goal is to the measure's
 * heading. N-grams weigh more the rarer they are in the plan and in the domain, so words used throughout the domain
 * count for little. Only the plan itself is read: another plan changes nothing here.
 *
 * Goals and measures are first paired one to one, the strongest pair first, so that similarly worded goals do not all
 * claim one measure. A link needs a minimum score and a minimum share of the best link of either end; both thresholds
 * are lower for pairs. Goals that are left alone get the measures of their topics (relateByTopics.ts).
 */
import { relateByTopics } from './relateByTopics.ts';
import type { Serving } from './relateByTopics.ts';
import type { Kin } from '../model/kinship.ts';
import type { Domain, Plan } from '../model/plan.ts';
import { byScore, pairUp, toScore } from '../text/pairUp.ts';
import type { ToGrams } from '../text/kinshipGrams.ts';

/** Chosen on pairs read by hand, so that at least 95 of 100 links are right (tests/corpus/kinship). */
const RELATED = {
  paired: { score: 0.08, share: 0.55 },
  further: { score: 0.17, share: 0.75 },
};

interface Side {
  id: string;
  grams: Set<string>;
}

interface MeasureSide extends Side {
  heading: Set<string>;
}

/** The plan with `related` on its goals and measures; a link is on both sides, with the same score. */
export function relateGoals(plan: Plan, toGrams: ToGrams): Plan {
  const counts = countGrams(
    plan.domains.flatMap(({ goals, measures }) => [...goals, ...measures]).map(({ text }) => toGrams(text)),
  );
  return { ...plan, domains: plan.domains.map((domain) => relateDomain(domain, toGrams, counts)) };
}

function relateDomain(domain: Domain, toGrams: ToGrams, inPlan: GramCounts): Domain {
  const goals = domain.goals.map(({ id, text }) => ({ id, grams: toGrams(text) }));
  const measures = domain.measures.map(({ id, text, heading }) => ({
    id,
    grams: toGrams(text),
    heading: toGrams(heading),
  }));
  const inDomain = countGrams([...goals, ...measures].map(({ grams }) => grams));
  const alike = scoreLinks(goals, measures, (gram) => rarity(gram, inPlan) * rarity(gram, inDomain));
  const byWords = chooseLinks(alike);
  const links = [...byWords, ...relateByTopics(domain, byWords, alike)];
  const kinOf = (id: string): Kin[] =>
    links
      .filter(({ goal, measure }) => goal === id || measure === id)
      .map(({ goal, measure, score }) => ({ id: goal === id ? measure : goal, score }))
      .sort(byScore);
  const withKin = <Entry extends { id: string }>(entry: Entry): Entry & { related: Kin[] } => ({
    ...entry,
    related: kinOf(entry.id),
  });
  return { ...domain, goals: domain.goals.map(withKin), measures: domain.measures.map(withKin) };
}

function chooseLinks(links: readonly Serving[]): Serving[] {
  const best = new Map<string, number>();
  for (const { goal, measure, score } of links) {
    for (const id of [goal, measure]) best.set(id, Math.max(best.get(id) ?? 0, score));
  }
  const pairs = new Set(
    pairUp(links.map((link) => ({ ...link, a: link.goal, b: link.measure }))).map(({ a, b }) => `${a} ${b}`),
  );
  return links.filter(({ goal, measure, score }) => {
    const least = pairs.has(`${goal} ${measure}`) ? RELATED.paired : RELATED.further;
    return score >= least.score && score >= least.share * Math.max(best.get(goal) ?? 0, best.get(measure) ?? 0);
  });
}

/** The links between goals and measures that share an n-gram, found through an index of the measures' n-grams. */
function scoreLinks(
  goals: readonly Side[],
  measures: readonly MeasureSide[],
  weigh: (gram: string) => number,
): Serving[] {
  const inText = indexGrams(measures.map(({ grams }) => grams));
  const inHeading = indexGrams(measures.map(({ heading }) => heading));
  const headingWeights = measures.map(({ heading }) => weightOf(heading, weigh));
  return goals.flatMap(({ id, grams }) => {
    const whole = weightOf(grams, weigh) || 1;
    const said = measures.map(() => 0);
    const named = measures.map(() => 0);
    for (const gram of grams) {
      const weight = weigh(gram);
      for (const at of inText.get(gram) ?? []) said[at] = (said[at] ?? 0) + weight;
      for (const at of inHeading.get(gram) ?? []) named[at] = (named[at] ?? 0) + weight;
    }
    return measures.flatMap((measure, at) => {
      const heading = (named[at] ?? 0) / Math.sqrt(whole * (headingWeights[at] || 1));
      const score = toScore(((said[at] ?? 0) / whole + heading) / 2);
      return score === 0 ? [] : [{ goal: id, measure: measure.id, score }];
    });
  });
}

interface GramCounts {
  texts: number;
  counts: Map<string, number>;
}

function countGrams(texts: readonly Set<string>[]): GramCounts {
  const counts = new Map<string, number>();
  for (const grams of texts) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return { texts: texts.length, counts };
}

function rarity(gram: string, { texts, counts }: GramCounts): number {
  return Math.log((texts + 1) / (counts.get(gram) ?? 1));
}

function weightOf(grams: Set<string>, weigh: (gram: string) => number): number {
  return [...grams].reduce((sum, gram) => sum + weigh(gram), 0);
}

function indexGrams(texts: readonly Set<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  texts.forEach((grams, at) => {
    for (const gram of grams) {
      const list = index.get(gram);
      if (list === undefined) index.set(gram, [at]);
      else list.push(at);
    }
  });
  return index;
}
