/**
 * Measures for the goals that words leave alone: 婴儿死亡率控制在3.3‰以下 shares no word with the measure that serves it, but
 * its topic.
 *
 * Of each topic of such a goal, a measure holds a share: its mentions by all of the domain's measures. Topics weigh more
 * the fewer goals and measures of the domain have them; the likeness of words, and a phrase of the goal in the measure's
 * heading, decide between measures that hold about as much.
 */
import type { Domain, Goal, Measure } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import { ngramsOf } from '../text/ngrams.ts';
import { toScore } from '../text/pairUp.ts';

/** A measure that serves a goal, with how much speaks for it, between 0 and 1. */
export interface Serving {
  goal: string;
  measure: string;
  score: number;
}

/** Chosen on the 47 goals without a measure, all of them read. */
const LEAST = 0.12;
/** A further measure must come this near to the best. */
const NEAR = 0.95;
/** What a phrase of the goal in the measure's heading adds, and its length in characters. */
const NAMED = { bonus: 0.15, length: 5 };
/** The weight of a topic that the whole domain is about. */
const LEAST_WEIGHT = 0.25;

/** The links of the goals that have none among these; `alike` are the likenesses of words, below any threshold. */
export function relateByTopics(domain: Domain, linked: readonly Serving[], alike: readonly Serving[]): Serving[] {
  const likeness = new Map(alike.map(({ goal, measure, score }) => [`${goal} ${measure}`, score]));
  const known = new Set(linked.map(({ goal }) => goal));
  const weigh = topicWeights(domain);
  return domain.goals
    .filter(({ id }) => !known.has(id))
    .flatMap((goal) => {
      const found = domain.measures.map((measure) => ({
        goal: goal.id,
        measure: measure.id,
        score: toScore(
          Math.min(
            1,
            shareOfTopics(goal, measure, domain, weigh) +
              (likeness.get(`${goal.id} ${measure.id}`) ?? 0) +
              (namesPhrase(measure, goal) ? NAMED.bonus : 0),
          ),
        ),
      }));
      const best = Math.max(0, ...found.map(({ score }) => score));
      return found.filter(({ score }) => score >= LEAST && score >= NEAR * best);
    });
}

function shareOfTopics(goal: Goal, measure: Measure, domain: Domain, weigh: (topic: string) => number): number {
  const topics = [...topicsOf(goal)];
  const total = topics.reduce((sum, topic) => sum + weigh(topic), 0);
  if (total === 0) return 0;
  const held = topics.map((topic) => {
    const all = domain.measures.reduce((sum, other) => sum + mentionsOf(topic, other), 0);
    return all === 0 ? 0 : (weigh(topic) * mentionsOf(topic, measure)) / all;
  });
  return held.reduce((sum, share) => sum + share, 0) / total;
}

function namesPhrase({ heading }: Measure, { text }: Goal): boolean {
  const phrases = ngramsOf(fold(heading).text, [NAMED.length]);
  const own = ngramsOf(fold(text).text, [NAMED.length]);
  return !phrases.isDisjointFrom(own);
}

function topicWeights({ goals, measures }: Domain): (topic: string) => number {
  const items = [...goals, ...measures].map(topicsOf);
  return (topic) => {
    const having = items.filter((topics) => topics.has(topic)).length;
    return Math.max(LEAST_WEIGHT, Math.log((items.length + 1) / Math.max(1, having)));
  };
}

function topicsOf({ topics }: Goal | Measure): Set<string> {
  return new Set(topics.map(({ topic }) => topic));
}

function mentionsOf(wanted: string, { topics }: Measure): number {
  return topics.filter(({ topic }) => topic === wanted).length;
}
