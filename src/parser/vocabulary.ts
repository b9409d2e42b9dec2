/**
 * The words by which a plan text is understood, as patterns made of the registries. The parser runs in a browser and
 * reads no file: whoever calls it hands it the rows.
 */
import type { Audience } from '../model/audience.ts';
import { wordsOfLists } from '../model/audience.ts';

/** The registries that the parser reads words from. */
export interface VocabularyRows {
  audiences: readonly Audience[];
}

export interface Vocabulary {
  /** For every audience that has words of its own, a global pattern that finds them. */
  audiences: { id: string; pattern: RegExp }[];
}

/** The patterns of some registries; made once, used for any number of texts. */
export function toVocabulary({ audiences }: VocabularyRows): Vocabulary {
  return {
    audiences: audiences.flatMap(({ id, titleWords }) => {
      const words = wordsOfLists(titleWords);
      return words.length === 0 ? [] : [{ id, pattern: new RegExp(oneOf(words), 'gu') }];
    }),
  };
}

/** A pattern for one of some words, the longest first. `oneOf(['青年', '青少年', 'a.b']) // => '(?:青少年|a\\.b|青年)'` */
function oneOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`;
}
