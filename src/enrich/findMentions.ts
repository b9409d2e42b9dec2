/** Bodies named in running text, 文中提及, and topics it treats: phrases of a registry, with spans. */
import type { Plan } from '../model/plan.ts';
import type { BodyFunction, Topic } from '../model/topic.ts';
import { phraseFinder } from '../text/findPhrases.ts';
import { mapTexts } from './mapTexts.ts';

/** The plan with the bodies its texts mention. Department lists after goals are not running text. */
export function findMentions(plan: Plan, functions: BodyFunction[]): Plan {
  const find = finderOf(functions.map(({ id, mentions, butNot }) => ({ id, words: mentions, butNot })));
  return mapTexts(plan, (entry) => ({
    ...entry,
    mentions: find(entry.text).map(({ id, text, span }) => ({ text, function: id, span })),
  }));
}

/** The plan with the topics of its texts. */
export function findTopics(plan: Plan, topics: Topic[]): Plan {
  const find = finderOf(topics);
  return mapTexts(plan, (entry) => ({
    ...entry,
    topics: find(entry.text).map(({ id, text, span }) => ({ topic: id, text, span })),
  }));
}

interface Place {
  id: string;
  text: string;
  span: [number, number];
}

/**
 * A function that finds the words of the entries. `butNot` lists longer words that contain an entry's word by accident;
 * those are skipped.
 */
function finderOf(entries: Pick<Topic, 'id' | 'words' | 'butNot'>[]): (text: string) => Place[] {
  const find = phraseFinder<string | null>(
    entries.flatMap(({ id, words, butNot }) => [
      ...words.map((word) => [word, id] as const),
      ...butNot.map((word) => [word, null] as const),
    ]),
  );
  return (text) =>
    find(text).flatMap(({ value, start, end }) =>
      value === null
        ? []
        : [{ id: value, text: text.slice(start, end), span: [start, end] satisfies [number, number] }],
    );
}
