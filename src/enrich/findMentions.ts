/** Bodies named in running text, 文中提及: phrases of a registry, with spans. */
import type { Department } from '../model/department.ts';
import type { Plan } from '../model/plan.ts';
import type { BodyFunction, Mention } from '../model/topic.ts';
import { phraseFinder } from '../text/findPhrases.ts';
import { overlap } from '../text/overlap.ts';
import { mapTexts } from './mapTexts.ts';
import { departmentsByName } from './resolveDepartments.ts';

/**
 * The plan with the bodies its texts mention: by the words for a function, or as a department of its region. The title
 * of a document mentions nobody, so laws are found first; department lists after goals are not running text.
 */
export function findMentions(plan: Plan, functions: BodyFunction[], departments: Department[]): Plan {
  const own = departmentsByName(departments, plan.region?.slug ?? '');
  const find = finderOf<Pick<Mention, 'function' | 'department'>>([
    ...functions.map(({ id, mentions, butNot }) => ({
      ...{ value: { function: id, department: null }, words: mentions, butNot },
    })),
    ...Array.from(own, ([name, { id, function: does }]) => ({
      ...{ value: { function: does, department: id }, words: [name], butNot: [] },
    })),
  ]);
  return mapTexts(plan, (entry) => ({
    ...entry,
    mentions: find(entry.text)
      .filter(({ span }) => !entry.laws.some((law) => overlap(law.span, span)))
      .map(({ value, text, span }) => ({ text, ...value, span })),
  }));
}

interface Entry<Value> {
  value: Value;
  words: string[];
  /** Longer words that contain one of these by accident; they are skipped. */
  butNot: string[];
}

interface Place<Value> {
  value: Value;
  text: string;
  span: [number, number];
}

/** A function that finds the words of the entries. */
function finderOf<Value>(entries: Entry<Value>[]): (text: string) => Place<Value>[] {
  const find = phraseFinder<{ value: Value } | null>(
    entries.flatMap(({ value, words, butNot }) => [
      ...words.map((word) => [word, { value }] as const),
      ...butNot.map((word) => [word, null] as const),
    ]),
  );
  return (text) =>
    find(text).flatMap(({ value: found, start, end }) =>
      found === null ? [] : [{ value: found.value, text: text.slice(start, end), span: [start, end] }],
    );
}
