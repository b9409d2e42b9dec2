/** Sentences in which topics or laws were found, with the words marked. */
import { isCommitment } from '../../corpus/places.ts';
import type { WordsPlace } from '../../corpus/topicsAndLaws.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import type { Link } from '../../naming/links.ts';
import { toPlanLink } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { nameInPlan, pathOf, toParagraphLink } from '../../naming/placeLinks.ts';
import { sentenceAnchor } from '../../naming/routes/itemRoutes.ts';

export interface MatchedSentence {
  /** Its place, e.g. 儿童与健康 主要目标3; the path leads to the sentence itself. */
  place: Link;
  /** Words in order, the found ones marked; joined, they are the sentence. */
  runs: { text: string; marked: boolean }[];
}

export interface PlanMatches {
  /** Anchor on the page. */
  id: string;
  shortName: string;
  plan: Link;
  /** How often the words occur in the plan. */
  count: number;
  sentences: MatchedSentence[];
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
      sentences: own.flatMap((place) => toSentences(place, linkBefore(place))),
    };
  });
}

/**
 * A link to the commitment on its own page, or to the paragraph in its reading page; the sentence's anchor
 * completes its path.
 */
function linkBefore({ place }: WordsPlace): Link {
  if (isCommitment(place)) return { label: nameInPlan(place), path: `${pathOf(place)}#` };
  const { label, path } = toParagraphLink(place);
  return { label, path: `${path}-` };
}

function toSentences({ text, spans }: WordsPlace, { label, path }: Link): MatchedSentence[] {
  return sentenceRanges(text).flatMap(([start, end], index) => {
    const within = spans.filter(([from]) => from >= start && from < end);
    if (within.length === 0) return [];
    return [
      { place: { label, path: `${path}${sentenceAnchor(index + 1)}` }, runs: toRuns(text, [start, end], within) },
    ];
  });
}

function toRuns(text: string, [start, end]: [number, number], spans: [number, number][]): MatchedSentence['runs'] {
  const runs: MatchedSentence['runs'] = [];
  let at = start;
  for (const [from, to] of spans) {
    if (from > at) runs.push({ text: text.slice(at, from), marked: false });
    runs.push({ text: text.slice(Math.max(from, at), to), marked: true });
    at = to;
  }
  if (at < end) runs.push({ text: text.slice(at, end), marked: false });
  return runs;
}
