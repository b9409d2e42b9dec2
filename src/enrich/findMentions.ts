/** Bodies named in running text, 文中提及: phrases of a registry, with spans. */
import type { Plan } from '../model/plan.ts';
import type { BodyFunction } from '../model/topic.ts';
import { phraseFinder } from '../text/findPhrases.ts';
import { mapTexts } from './mapTexts.ts';

/** The plan with the bodies its texts mention. Department lists after goals are not running text. */
export function findMentions(plan: Plan, functions: BodyFunction[]): Plan {
  const find = finderOf(functions);
  return mapTexts(plan, (entry) => ({
    ...entry,
    mentions: find(entry.text).map(({ id, text, span }) => ({ text, function: id, span })),
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
function finderOf(entries: readonly BodyFunction[]): (text: string) => Place[] {
  const find = phraseFinder<string | null>(
    entries.flatMap(({ id, mentions, butNot }) => [
      ...mentions.map((word) => [word, id] as const),
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
