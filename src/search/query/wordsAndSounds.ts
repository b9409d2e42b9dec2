/**
 * The words of the plans, how they sound, and the rare words of readers that look made of known ones, in one file: it is read
 * when a term has to be cut, and by then its sounds are often needed too.
 */
import { commonCharacters, parseSyllables } from './syllables.ts';
import { withSynonyms } from './meanings.ts';
import type { Lexicon, Meanings, SynonymRow } from './meanings.ts';
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
  /** The rare synonyms that no pair of characters leads to: see readersWords.ts. */
  synonyms: SynonymRow[];
}

/** What terms are cut by once the lexicon does not suffice. */
export interface TermVocabulary {
  /** The words of the plans that the lexicon has not. */
  words: ReadonlySet<string>;
  /** With the rare synonyms. */
  lexicon: Lexicon;
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

/** The vocabulary of a file, beside the lexicon of these meanings. */
export function vocabularyOf(
  { words, synonyms }: WordsAndSounds,
  lexicon: Lexicon,
  meanings: Pick<Meanings, 'topics'>,
): TermVocabulary {
  return { words: new Set(parseWords(words)), lexicon: withSynonyms(lexicon, synonyms, meanings) };
}

/** What begins so counts something; nobody's slip is meant to be 十年. */
const NUMBER = /^[一二三四五六七八九十百千万]/u;

/** Finds slips among all words of the plans. */
export function soundsOf({ words, meant, syllables }: WordsAndSounds, lexicon: Lexicon): FindBySound {
  return createFindBySound(parseSyllables(syllables, commonCharacters()), [
    // Of words spelled alike, those with a meaning come first.
    ...parseMeant(meant, lexicon),
    ...parseWords(words).filter((word) => !NUMBER.test(word)),
  ]);
}
