/** What a word is the subject of, by the names in the registries: topics that it names, indicators that have it in a name. */
import { fold } from '../../text/fold.ts';
import type { Meanings } from './meanings.ts';
import type { UnderstoodWord } from './understanding.ts';
import type { TermSubject } from './wantedTerms.ts';

/** A topic's name may end in as many characters more than the word: 口腔健康 is 口腔, 艾滋病母婴阻断 is not all of 艾滋病. */
const LONGEST_ENDING = 2;

/** Gives the subject of a word. */
export type FindSubject = (word: Pick<UnderstoodWord, 'asked' | 'names' | 'topics'>) => TermSubject;

/** `createFindSubject(meanings)({ asked: '托育', names: ['托育'], topics: ['childcare'] }) // => { topics: ['childcare'], … }` */
export function createFindSubject({ topics, indicators }: Meanings): FindSubject {
  const topicNames = new Map(topics.map(([id, words]) => [id, fold(words.split(' ')[0] ?? '').text]));
  const indicatorNames = indicators.map(([id, names]) => ({
    id,
    names: names.split('|').map((name) => fold(name).text),
  }));
  return ({ asked, names, topics: own }) => {
    const words = [...new Set([fold(asked).text, ...names])];
    return {
      topics: own.filter((id) => words.some((word) => isNamedBy(topicNames.get(id) ?? id, word))),
      indicators: indicatorNames
        .filter((indicator) => indicator.names.some((name) => names.some((word) => name.includes(word))))
        .map(({ id }) => id),
    };
  };
}

/** 托育机构 names 托育, 爱婴医院 does not name 母乳喂养. */
function isNamedBy(topic: string, word: string): boolean {
  return word.includes(topic) || (topic.startsWith(word) && topic.length - word.length <= LONGEST_ENDING);
}
