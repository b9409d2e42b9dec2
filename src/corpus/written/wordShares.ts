/** How much of a commitment's words another plan has: weighted, so that what every commitment says counts for little. */
import { LEAST_ADDED, MOST_PLACES } from '../../model/writtenThresholds.ts';
import type { WordedPlan, WordedPlace } from './wordedPlan.ts';

/** The weight of an n-gram or character. */
export type WeightOf = (part: string) => number;

/** Weights by rarity in two plans: ln((n + 1) / f) where f of n goals and measures have it. */
export function gramWeights(one: WordedPlan, two: WordedPlan): WeightOf {
  const count = (words: WordedPlan, gram: string): number => words.byGram.get(gram)?.length ?? 0;
  const all = one.places.length + two.places.length;
  return (gram) => Math.log((all + 1) / Math.max(1, count(one, gram) + count(two, gram)));
}

/** Weights of characters by rarity in the sentences of two plans. */
export function letterWeights(one: WordedPlan, two: WordedPlan): WeightOf {
  const sentences = [one, two].flatMap(({ places }) => places.flatMap((place) => place.sentences));
  const counts = new Map<string, number>();
  for (const letters of sentences) for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return (letter) => Math.log((sentences.length + 1) / (counts.get(letter) ?? 1));
}

export interface WordShare {
  /** Between 0 and 1. */
  share: number;
  /** The share of the first place alone. */
  first: number;
  /** Where the words are: the place that has most of them first. */
  places: WordedPlace[];
}

/** The share of these n-grams in at most `most` goals and measures of a plan, each adding something of its own. */
export function shareOfWords(
  grams: ReadonlySet<string>,
  { places, byGram }: WordedPlan,
  weightOf: WeightOf,
  most = MOST_PLACES,
): WordShare {
  const left = new Map([...grams].map((gram) => [gram, weightOf(gram)]));
  const total = sum(left.values());
  const found: WordShare = { share: 0, first: 0, places: [] };
  while (found.places.length < most) {
    const { at, weight } = heaviest(left, byGram);
    const place = places[at];
    if (place === undefined || (found.places.length > 0 && weight < LEAST_ADDED * total)) break;
    for (const gram of place.grams) left.delete(gram);
    found.share += weight / total;
    if (found.places.length === 0) found.first = found.share;
    found.places.push(place);
  }
  return found;
}

/** The place that has most of these n-grams by weight, and their weight; the first of several alike. */
function heaviest(
  grams: ReadonlyMap<string, number>,
  byGram: ReadonlyMap<string, number[]>,
): { at: number; weight: number } {
  const weights = new Map<number, number>();
  for (const [gram, weight] of grams)
    for (const at of byGram.get(gram) ?? []) weights.set(at, (weights.get(at) ?? 0) + weight);
  let best = { at: -1, weight: 0 };
  for (const [at, weight] of weights)
    if (weight > best.weight || (weight === best.weight && at < best.at)) best = { at, weight };
  return best;
}

/** How much longer than the sought a sentence may be before its length counts against it. */
const ROOM = 2.5;

/** The greatest share of these characters in one sentence of a plan; long sentences have any character, and count less. */
export function shareOfLetters(letters: ReadonlySet<string>, { places }: WordedPlan, weightOf: WeightOf): WordShare {
  const weights = new Map([...letters].map((letter) => [letter, weightOf(letter)]));
  const total = sum(weights.values());
  let best: WordShare = { share: 0, first: 0, places: [] };
  for (const place of places) {
    for (const sentence of place.sentences) {
      let weight = 0;
      for (const [letter, own] of weights) if (sentence.has(letter)) weight += own;
      const share = weight / total / Math.sqrt(Math.max(1, sentence.size / (letters.size * ROOM)));
      if (share > best.share) best = { share, first: share, places: [place] };
    }
  }
  return best;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
