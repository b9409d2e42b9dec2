/**
 * The words of the plans and how they sound, in one file: it is read when a term has to be cut, and by then its sounds are
 * often needed too.
 */
import { commonCharacters, parseSyllables } from './syllables.ts';
import type { Lexicon } from './meanings.ts';
import { createFindBySound } from './sounds.ts';
import type { FindBySound } from './sounds.ts';
import { parseWords } from './wordList.ts';

export interface WordsAndSounds {
  /** The words that the lexicon has not, folded: see wordList.ts. */
  words: string;
  /** Which of the words of the lexicon plans write, in its order: each as the step from the one before, separated by blanks. */
  meant: string;
  /** Characters by syllable: see syllables.ts. */
  syllables: string;
}

/** The steps of the words of the lexicon that are among these. `formatMeant(lexicon, ['近视']) // => '17'` */
export function formatMeant(lexicon: Lexicon, words: ReadonlySet<string>): string {
  const rows = [...lexicon.keys()].flatMap((word, row) => (words.has(word) ? [row] : []));
  return rows.map((row, at) => String(row - (rows[at - 1] ?? 0))).join(' ');
}

/** The words that these steps name. */
export function parseMeant(meant: string, lexicon: Lexicon): string[] {
  const known = [...lexicon.keys()];
  let row = 0;
  return (meant === '' ? [] : meant.split(' ')).flatMap((step) => {
    row += Number(step);
    return known[row] ?? [];
  });
}

/** The words that terms are cut by, beside those of the lexicon. */
export function wordsOf({ words }: WordsAndSounds): ReadonlySet<string> {
  return new Set(parseWords(words));
}

/** Finds slips among all words of the plans. */
export function soundsOf({ words, meant, syllables }: WordsAndSounds, lexicon: Lexicon): FindBySound {
  return createFindBySound(parseSyllables(syllables, commonCharacters()), [
    ...parseWords(words),
    ...parseMeant(meant, lexicon),
  ]);
}
