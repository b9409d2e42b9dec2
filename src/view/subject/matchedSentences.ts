/** Plan by plan, the sentences in which words were found. */
import type { WordsPlace } from '../../corpus/topicsAndLaws.ts';
import type { Link } from '../../naming/links.ts';
import { toPlanLink } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { toMarkedSentences } from './markedSentences.ts';
import type { MarkedSentence } from './markedSentences.ts';

export interface PlanMatches {
  /** Anchor on the page. */
  id: string;
  shortName: string;
  plan: Link;
  /** How often the words occur in the plan. */
  count: number;
  sentences: MarkedSentence[];
}

/** The matches plan by plan, in the order of the places. */
export function toPlanMatches(places: readonly WordsPlace[]): PlanMatches[] {
  const plans = [...new Set(places.map(({ plan }) => plan))];
  return plans.map((plan) => {
    const own = places.filter((place) => place.plan === plan);
    return {
      id: plan.id,
      shortName: shortPlanName(plan),
      plan: toPlanLink(plan),
      count: own.reduce((sum, { spans }) => sum + spans.length, 0),
      sentences: own.flatMap((place) => toMarkedSentences(place, [])),
    };
  });
}
