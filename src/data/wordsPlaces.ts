/** Queries for topics and laws: every text that speaks of the one or cites the other. */
import { getCollection } from 'astro:content';
import { paragraphPlacesOf, placesOf, commitmentOf } from '../corpus/places.ts';
import type { Paragraph } from '../model/plan.ts';
import type { LawPlaces, PublishedPlan, TopicPlaces, WordsPlace } from '../model/published.ts';
import { getPlans } from './plans.ts';

type Facts = Pick<Paragraph, 'text' | 'topics' | 'laws' | 'lines'>;

/** Topics that a text speaks of, in the order of the registry, each with its places. */
export async function getTopics(): Promise<TopicPlaces[]> {
  const texts = (await getPlans()).flatMap(textsOf);
  const topics = (await getCollection('topics')).map(({ data }) => data);
  return topics
    .map((topic) => ({
      topic,
      places: find(texts, ({ topics: refs }) => refs.filter((ref) => ref.topic === topic.id)),
    }))
    .filter(({ places }) => places.length > 0);
}

/** Laws and documents that a text cites, in the order of the registry, each with its places. */
export async function getLaws(): Promise<LawPlaces[]> {
  const texts = (await getPlans()).flatMap(textsOf);
  const laws = (await getCollection('laws')).map(({ data }) => data);
  return laws
    .map((law) => ({ law, places: find(texts, ({ laws: refs }) => refs.filter((ref) => ref.law === law.id)) }))
    .filter(({ places }) => places.length > 0);
}

interface PlanText extends Pick<WordsPlace, 'plan' | 'place'> {
  facts: Facts;
}

/** Every goal, measure and paragraph of a plan, in the order of the text. */
function textsOf(plan: PublishedPlan): PlanText[] {
  return [
    ...placesOf(plan).map((place) => ({ plan, place, facts: commitmentOf(place) })),
    ...paragraphPlacesOf(plan).map((place) => ({ plan, place, facts: place.paragraph })),
  ].sort((a, b) => a.facts.lines[0] - b.facts.lines[0]);
}

function find(texts: PlanText[], refsIn: (facts: Facts) => { span: [number, number] }[]): WordsPlace[] {
  return texts.flatMap(({ plan, place, facts }) => {
    const spans = refsIn(facts).map(({ span }) => span);
    return spans.length === 0 ? [] : [{ plan, place, text: facts.text, spans: spans.sort((a, b) => a[0] - b[0]) }];
  });
}
