/** Where the rare words of readers go: into the vocabulary, or beside a pair of characters that they are found by. */
import type { Knife } from '../../src/search/query/cutTerm.ts';
import { withSynonyms } from '../../src/search/query/meanings.ts';
import type { Meanings, SynonymRow } from '../../src/search/query/meanings.ts';
import { pairOfWord } from '../../src/search/query/readersWords.ts';
import { fold } from '../../src/text/fold.ts';

export interface SaidWords {
  /** Those that look made of known words: nothing in a question would show that they are there. */
  hidden: SynonymRow[];
  /** All others, by their pair. */
  said: Map<string, SynonymRow[]>;
}

/** `toSaidWords([['卖烟', '香烟', 3], ['家长打孩子', '虐待', 5]], knife, meanings).said // => Map { '卖烟' => [['卖烟', '香烟', 3]] }` */
export function toSaidWords(rows: readonly SynonymRow[], knife: Knife, meanings: Pick<Meanings, 'topics'>): SaidWords {
  const known = narrow(rows, (word) => pairOf(word, knife) === undefined);
  // A word that is made of these is hidden too.
  const all = { ...knife, lexicon: withSynonyms(knife.lexicon, known, meanings) };
  const single = rows.flatMap(([words, names, topic]) =>
    words.split(' ').map((word): SynonymRow => [word, names, topic]),
  );
  const byPair = [...Map.groupBy(single, ([word]) => pairOf(word, all))];
  return {
    hidden: narrow(rows, (word) => pairOf(word, all) === undefined),
    said: new Map(byPair.flatMap(([pair, own]) => (pair === undefined ? [] : [[pair, own]]))),
  };
}

function pairOf(word: string, knife: Knife): string | undefined {
  return pairOfWord(fold(word).text, knife);
}

/** The rows with these of their words; without the rows that have none. */
function narrow(rows: readonly SynonymRow[], isOwn: (word: string) => boolean): SynonymRow[] {
  return rows.flatMap(([words, names, topic]): SynonymRow[] => {
    const own = words.split(' ').filter(isOwn);
    return own.length === 0 ? [] : [[own.join(' '), names, topic]];
  });
}
