/** The words that the keyword index says to look up as well, or instead. */
import type { Word } from '../../model/word.ts';
import type { Link } from '../../naming/links.ts';
import { keywordPath } from '../../naming/routes/subjectRoutes.ts';

/** Every word with its entry and its place in the order of the index. */
export type WordIndex = ReadonlyMap<string, { id: string; at: number }>;

export function indexWords(words: readonly Word[]): WordIndex {
  return new Map(words.map(({ id, word }, at) => [word, { id, at }]));
}

/** The words to see as well, in the order of the index. */
export function toSeeLinks({ see }: Word, byWord: WordIndex): Link[] {
  return see
    .flatMap((word) => {
      const found = byWord.get(word);
      return found === undefined ? [] : [{ word, ...found }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ id, word }) => ({ label: word, path: keywordPath(id) }));
}
