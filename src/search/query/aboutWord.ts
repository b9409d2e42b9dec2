/**
 * Whether a number is about a word, decided by what the text says of that number and not by what else stands near it:
 *
 * - `words`: its indicator has the word, by one of its names in the plans or the registry; or the part of the sentence between commas that holds the
 *   number does, and no other number of that part has it in its indicator.
 * - `subject`: the word names a topic that the indicator treats (托育: 托位数), and again no other number has it.
 * - `beside`: only another part of its sentence has the word. That is not enough to be about it.
 */
import { fold } from '../../text/fold.ts';
import type { IndexedTarget } from '../records/record.ts';
import { toBigrams } from './bigrams.ts';
import { noSubject } from './wantedTerms.ts';
import type { WantedTerms } from './wantedTerms.ts';

export type Aboutness = 'words' | 'subject' | 'beside';

/** Nearest first. */
const NEARNESS: readonly Aboutness[] = ['words', 'subject', 'beside'];

/** A number, and how it is about the words of a query; undefined when it is about some of them at most, or there are none. */
export interface JudgedTarget {
  target: IndexedTarget;
  about: Aboutness | undefined;
  /** How it is about each word. */
  each: (Aboutness | undefined)[];
}

/**
 * Judges the numbers of one text by all words together: a number is as near to them as to the one it is farthest from.
 * `judgeTargets(goal8.targets, wanted('近视'))[0].about // => 'words'`
 */
export function judgeTargets(targets: readonly IndexedTarget[], wanted: WantedTerms): JudgedTarget[] {
  const byWord = wanted.terms.map((_, at) => judgeByWord(targets, wanted, at));
  return targets.map((target, at) => {
    const each = byWord.map((judged) => judged[at]);
    const known = each.filter((about) => about !== undefined);
    const farthest = Math.max(0, ...known.map((about) => NEARNESS.indexOf(about)));
    return {
      target,
      about: known.length > 0 && known.length === each.length ? NEARNESS[farthest] : undefined,
      each,
    };
  });
}

/** True when a number is about the words, not merely beside them. */
export function isAbout(about: Aboutness | undefined): boolean {
  return about === 'words' || about === 'subject';
}

function judgeByWord(
  targets: readonly IndexedTarget[],
  { terms, indicators, subjects, near }: WantedTerms,
  at: number,
): (Aboutness | undefined)[] {
  const names = terms[at] ?? [];
  const pieces = names.map((name) => (near ? toBigrams(name) : [name]));
  const isNumber = names.every(isNumberWord);
  const has = (words: string): boolean => {
    const folded = fold(words).text;
    return pieces.some((all) => all.every((piece) => folded.includes(piece)));
  };
  const { topics, indicators: naming } = subjects[at] ?? noSubject;
  const known = [...(indicators[at] ?? []), ...naming];
  const named = targets.map(
    ({ indicator, indicatorId, subject }) =>
      (indicatorId !== null && known.includes(indicatorId)) ||
      names.some((name) => name === fold(subject.family).text) ||
      has(indicator),
  );
  return targets.map((target, own) => {
    const { clause, part, topics: treated } = target.subject;
    if (named[own] === true) return 'words';
    const rival = targets.some((other, index) => named[index] === true && isSamePart(other, target));
    if (rival) return 'beside';
    if (has(isNumber ? target.quote : clause.slice(...part))) return 'words';
    if (treated.some((topic) => topics.includes(topic))) return 'subject';
    return has(clause) ? 'beside' : undefined;
  });
}

const NUMBER = /^\d[\d.]*[%‰]?(?:以上|以下|以内|左右)?$/;

/**
 * True for a folded word that is a number: one asked for is in the words of the target, not one that stands beside it.
 * `isNumberWord('95%以上') // => true`
 */
export function isNumberWord(word: string): boolean {
  return NUMBER.test(word);
}

/** True when two numbers of a text stand in one part of a sentence, between commas. */
export function isSamePart({ subject: a }: IndexedTarget, { subject: b }: IndexedTarget): boolean {
  return a.clause === b.clause && a.part[0] < b.part[1] && b.part[0] < a.part[1];
}
