/** Topics and laws, each with every text that treats or cites it. */
import type { ReaderQuestions } from '../model/readerQuestions.ts';
import type { Law, LawRef } from '../model/law.ts';
import type { Paragraph } from '../model/plan.ts';
import type { Topic } from '../model/topic.ts';
import { commitmentOf, paragraphPlacesOf, placesOf } from './places.ts';
import type { ParagraphPlace, Place } from './places.ts';
import type { PublishedPlan } from './publishedPlans.ts';

/** Words that treat a topic or cite a law, with their plan and text. */
export interface WordsPlace {
  plan: PublishedPlan;
  place: Place | ParagraphPlace;
  text: string;
  /** Offsets [start, end) of the words in the text, in order. */
  spans: [number, number][];
}

interface PlacesOfWords {
  places: WordsPlace[];
  /** The same in further texts of a plan: shown on request, never counted. */
  inOtherTexts: WordsPlace[];
}

/** A topic with every text that treats it, in the order of the plans and texts. */
export interface TopicPlaces extends PlacesOfWords {
  topic: Topic;
}

/** A law, document or programme with every text that cites it, in the order of the plans and texts. */
export interface LawPlaces extends PlacesOfWords {
  law: Law;
}

/** Topics that some text treats, in the order of the registry. */
export function toTopicPlaces(plans: readonly PublishedPlan[], registry: readonly Topic[]): TopicPlaces[] {
  const byId = placesById(plans, ({ topics }) => topics.map(({ topic, span }) => ({ id: topic, span })));
  return registry.flatMap((topic) => {
    const places = byId.get(topic.id);
    return places === undefined ? [] : [{ topic, ...places }];
  });
}

/** Those of the topics that people ask about most, in the order of the registry of questions. */
export function inQuestionOrder(topics: readonly TopicPlaces[], questions: ReaderQuestions): TopicPlaces[] {
  return questions.topics.flatMap(({ topic: id }) => topics.find(({ topic }) => topic.id === id) ?? []);
}

/** Laws and documents that some text cites, in the order of the registry. */
export function toLawPlaces(plans: readonly PublishedPlan[], registry: readonly Law[]): LawPlaces[] {
  const byId = placesById(plans, ({ laws }) => laws.map(({ law, span }) => ({ id: law, span })));
  return registry.flatMap((law) => {
    const places = byId.get(law.id);
    return places === undefined ? [] : [{ law, ...places }];
  });
}

/** How often the words stand in these places. */
export function countWords(places: readonly WordsPlace[]): number {
  return places.reduce((sum, { spans }) => sum + spans.length, 0);
}

/** The number of texts with the words. */
export function countTexts(places: readonly WordsPlace[]): number {
  return places.length;
}

/** The number of regions with such a text. */
export function countRegions(places: readonly Pick<WordsPlace, 'plan'>[]): number {
  return new Set(places.map(({ plan }) => plan.region.slug)).size;
}

/** How often they stand there without 《》. */
export function countBare(places: readonly WordsPlace[]): number {
  return places.reduce(
    (sum, { text, spans }) => sum + spans.filter(([start]) => text.charAt(start) !== '《').length,
    0,
  );
}

/** One citation, with the id and the source lines of its goal, measure or paragraph. */
interface CitationPlace {
  id: string;
  ref: LawRef;
  lines: [number, number];
}

/** Every citation of a text, in its order. */
export function citationPlacesOf(plan: PublishedPlan): CitationPlace[] {
  return textsOf(plan).flatMap(({ facts: { id, laws, lines } }) => laws.map((ref) => ({ id, ref, lines })));
}

type TextFacts = Pick<Paragraph, 'id' | 'text' | 'topics' | 'laws' | 'lines'>;

interface PlanText extends Pick<WordsPlace, 'plan' | 'place'> {
  facts: TextFacts;
}

interface WordsRef {
  id: string | null;
  span: [number, number];
}

/** The places by the id of their topic or law. */
function placesById(
  plans: readonly PublishedPlan[],
  refsIn: (facts: TextFacts) => WordsRef[],
): Map<string | null, PlacesOfWords> {
  const found = plans.flatMap(textsOf).flatMap(({ plan, place, facts }) =>
    [...Map.groupBy(refsIn(facts), ({ id }) => id)].map(([id, refs]) => {
      const spans = refs.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
      return { id, place: { plan, place, text: facts.text, spans } };
    }),
  );
  return new Map(
    [...Map.groupBy(found, ({ id }) => id)].map(([id, group]) => {
      const all = group.map(({ place }) => place);
      return [
        id,
        { places: all.filter(({ plan }) => !plan.otherText), inOtherTexts: all.filter(({ plan }) => plan.otherText) },
      ];
    }),
  );
}

/** Every goal, measure and paragraph of a plan, in the order of the text. */
function textsOf(plan: PublishedPlan): PlanText[] {
  return [
    ...placesOf(plan).map((place) => ({ plan, place, facts: commitmentOf(place) })),
    ...paragraphPlacesOf(plan).map((place) => ({ plan, place, facts: place.paragraph })),
  ].sort((a, b) => a.facts.lines[0] - b.facts.lines[0]);
}
