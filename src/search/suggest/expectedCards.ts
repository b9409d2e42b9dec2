/**
 * How many cards and indicators a question will be offered, foreseen from what it was understood as: the page keeps their
 * room, so that nothing moves when they come after the first hits. Rather too few than too many: what is named in full
 * and has no meaning of its own, as a law, is not foreseen.
 */
import type { Understanding } from '../query/understanding.ts';

/** As many as `findCards` gives of these. */
const MOST_TOPICS = 2;
const MOST_WORDS = 3;

/** `countExpectedCards(understood) // => 2` for 婴儿死亡率 2025 聊城: the indicator and the topic. */
export function countExpectedCards({ words, departments, regions }: Understanding): number {
  const topics = new Set(words.slice(0, MOST_WORDS).flatMap((word) => word.topics));
  const namesIndicator = words.some(({ indicators }) => indicators.length > 0);
  const places = words.length === 0 ? regions.length : 0;
  return Math.min(topics.size, MOST_TOPICS) + (namesIndicator ? 1 : 0) + departments.length + places;
}
