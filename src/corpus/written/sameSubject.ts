/** Goals and measures of another plan about the same thing, known by topics and programmes rather than by words. */
import { MOST_OF_TOPIC } from '../../model/writtenThresholds.ts';
import type { WordedPlace, WordedPlan } from './wordedPlan.ts';

/**
 * The place that speaks most of a topic of the commitment's subject; undefined when none does. A topic of many goals and
 * measures says too little of each.
 */
export function sameTopic(one: WordedPlace, { places }: WordedPlan): WordedPlace | undefined {
  const found = [...one.topics].flatMap((topic) => {
    const having = places.filter(({ mentioned }) => mentioned.has(topic));
    if (having.length > MOST_OF_TOPIC) return [];
    return having.map((place) => ({
      place,
      count: (place.mentioned.get(topic) ?? 0) + Number(place.topics.has(topic)),
    }));
  });
  return found.sort((a, b) => b.count - a.count)[0]?.place;
}

/** The first place that names the same programme. */
export function sameProgramme(one: WordedPlace, { places }: WordedPlan): WordedPlace | undefined {
  return places.find(({ programmes }) => !programmes.isDisjointFrom(one.programmes));
}
