/**
 * Is what one plan promises written in another? Every goal and measure is looked for in all goals and measures of the
 * other plan, whatever their kind and domain: by its words, spread over up to three of them, by what it is about, in
 * words and by topic, by the indicators of its targets and the programmes it names, by runs of the same characters, and
 * by kinship.
 *
 * A pair of plans is judged from their two texts alone, so that every page that speaks of the pair says the same, and
 * the work grows with the pairs that are asked for.
 */
import type { Target } from '../../model/target.ts';
import {
  LEAST_IN_ONE,
  LETTERS,
  SUBJECT,
  WORDS,
  WORDS_BESIDE_TOPIC,
  WORDS_OF_KIN,
} from '../../model/writtenThresholds.ts';
import { commitmentOf } from '../places.ts';
import type { Place } from '../places.ts';
import type { WordedPlan, WordedPlace } from './wordedPlan.ts';
import { promisedIn } from './promisedAlike.ts';
import type { ApartFrom, PromisedTarget } from './promisedAlike.ts';
import { sameProgramme, sameTopic } from './sameSubject.ts';
import { gramWeights, letterWeights, shareOfLetters, shareOfWords } from './wordShares.ts';
import type { WeightOf, WordShare } from './wordShares.ts';

export type WrittenState = 'written' | 'partly' | 'absent';

export interface Written {
  /** The goal or measure that is looked for. */
  place: Place;
  state: WrittenState;
  /** Where it is written, at most three, the surest first; empty when it is absent. */
  here: Place[];
  /** Its targets that nothing there answers; empty when it is absent. */
  lacking: Target[];
}

export interface Known {
  /** The kin of a goal or measure in the other plan, by its id. */
  kin: ReadonlyMap<string, Place>;
  apartFrom: ApartFrom;
}

/** A reason to hold it for written, whole or in part, and where. */
interface Evidence {
  whole: boolean;
  places: Place[];
}

/** For every goal and measure of a plan, in the order of its text, whether it is written in the other. */
export function writtenIn(one: WordedPlan, other: WordedPlan, known: Known): Written[] {
  const weights = { ofGram: gramWeights(one, other), ofLetter: letterWeights(one, other) };
  return one.places.map((place) => {
    const promised = promisedIn(place, other, known.apartFrom);
    const evidence = [...toEvidence(promised), ...findEvidence(place, other, known, weights)];
    return { place: place.place, ...judge(evidence, promised) };
  });
}

function judge(evidence: readonly Evidence[], promised: readonly PromisedTarget[]): Omit<Written, 'place'> {
  if (evidence.length === 0) return { state: 'absent', here: [], lacking: [] };
  const lacking = promised.filter((one) => one.promised === null).map(({ target }) => target);
  const whole = lacking.length === 0 && evidence.some((one) => one.whole);
  const places = evidence.flatMap((one) => one.places);
  const here = [...new Map(places.map((place) => [commitmentOf(place).id, place])).values()].slice(0, 3);
  return { state: whole ? 'written' : 'partly', here, lacking };
}

function toEvidence(promised: readonly PromisedTarget[]): Evidence[] {
  return promised
    .filter((one) => one.promised !== null)
    .map((one) => ({ whole: one.promised === 'same', places: placesOf(one.places) }));
}

function findEvidence(
  one: WordedPlace,
  other: WordedPlan,
  { kin: kinOf }: Known,
  { ofGram, ofLetter }: { ofGram: WeightOf; ofLetter: WeightOf },
): Evidence[] {
  const words = shareOfWords(one.grams, other, ofGram);
  const kin = kinOf.get(one.id);
  const run = [...one.runs].map((each) => other.byRun.get(each)).find((at) => at !== undefined);
  const sameRun = run === undefined ? undefined : other.places[run];
  return [
    ...(kin === undefined ? [] : [{ whole: words.share >= WORDS_OF_KIN.written, places: [kin] }]),
    ...reached(shareOfLetters(one.letters, other, ofLetter), LETTERS),
    ...reached(shareOfWords(one.subject, other, ofGram, 1), SUBJECT),
    ...reached(words, WORDS),
    ...[
      sameRun,
      sameProgramme(one, other),
      words.share < WORDS_BESIDE_TOPIC ? undefined : sameTopic(one, other),
    ].flatMap((found) => (found === undefined ? [] : [{ whole: false, places: [found.place] }])),
  ];
}

function reached({ share, first, places }: WordShare, { partly, written }: typeof WORDS): Evidence[] {
  return share < partly ? [] : [{ whole: share >= written && first >= LEAST_IN_ONE, places: placesOf(places) }];
}

function placesOf(places: readonly WordedPlace[]): Place[] {
  return places.map(({ place }) => place);
}
