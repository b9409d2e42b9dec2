/**
 * Words by pinyin: Latin letters that a reader types, looked up in a table of words made when the site is built.
 *
 * Every syllable may be typed whole, in part, or as its initial: jinshi, jinsh, jins, js all find 近视. Capitals,
 * blanks, apostrophes, hyphens, tone marks and tone digits make no difference; u or v do for ü, and r for 儿.
 */

import type { Word } from '../../model/word.ts';

/** A word, its syllables without tones separated by blanks, and the number of records that contain it. */
export type PinyinEntry = readonly [word: string, syllables: string, hits: number];

/** The table of the keyword index; a word that no record contains is left out. `countHits` gives the records of a word. */
export function toPinyinTable(words: readonly Word[], countHits: (word: string) => number): PinyinEntry[] {
  return words.flatMap(({ word, id }) => {
    const hits = countHits(word);
    return hits === 0 ? [] : [[word, id.replaceAll('-', ' '), hits]];
  });
}

/** How well a word fits the letters typed; lower is better. */
const WHOLE = 0;
const INITIALS = 1;
const BEGUN = 2;
const BEGUN_INITIALS = 3;
const MIXED = 4;

const LATIN = /^[a-z0-9\s'’·-]+$/;
const TONE_MARKS = /[\u0300-\u0307\u0309-\u036f]/g;

/** True when a query may be pinyin: Latin letters, possibly with tone marks or digits. `isPinyin('jìn shì') // => true` */
export function isPinyin(query: string): boolean {
  const plain = toPlain(query);
  return LATIN.test(plain) && /[a-z]/.test(plain);
}

/**
 * The entries whose pinyin fits the typed letters, best fit first, then by most hits. Empty when none fits.
 * `findByPinyin([['近视', 'jin shi', 10]], 'jinsh') // => [['近视', 'jin shi', 10]]`
 */
export function findByPinyin(table: readonly PinyinEntry[], query: string): PinyinEntry[] {
  if (!isPinyin(query)) return [];
  const typed = toLetters(query);
  return table
    .flatMap((entry) => {
      const fit = fitOf(typed, spellingOf(entry));
      return fit === undefined ? [] : [{ entry, fit }];
    })
    .sort(
      ({ entry: [a, , hits], fit }, { entry: [b, , others], fit: other }) =>
        fit - other || others - hits || (a < b ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

/** The letters of an entry. */
interface Spelling {
  syllables: readonly string[];
  whole: string;
  initials: string;
}

/** Of entries seen before: every letter that a reader types is compared with the whole table. */
const spellings = new WeakMap<PinyinEntry, Spelling>();

function spellingOf(entry: PinyinEntry): Spelling {
  const known = spellings.get(entry);
  if (known !== undefined) return known;
  const syllables = toLetters(entry[1], ' ').split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  const spelling = { syllables, whole: syllables.join(''), initials };
  spellings.set(entry, spelling);
  return spelling;
}

/** How well the syllables, from the first on, fit the letters; undefined when they do not. */
function fitOf(typed: string, { syllables, whole, initials }: Spelling): number | undefined {
  const first = typed.charAt(0);
  if (first !== whole.charAt(0) && !(first === 'r' && syllables[0] === 'er')) return undefined;
  if (whole === typed) return WHOLE;
  if (initials === typed) return INITIALS;
  if (typed.length > 1 && whole.startsWith(typed)) return BEGUN;
  if (initials.startsWith(typed)) return BEGUN_INITIALS;
  return reads(typed, syllables) ? MIXED : undefined;
}

/** True when the letters are the syllables, each whole or in part, possibly without the last ones. */
function reads(typed: string, [first, ...rest]: readonly string[]): boolean {
  if (typed === '') return true;
  if (first === undefined) return false;
  const shortened = first === 'er' ? ['er', 'e', 'r'] : startsOf(first);
  return shortened.some((start) => typed.startsWith(start) && reads(typed.slice(start.length), rest));
}

/** `startsOf('shi') // => ['shi', 'sh', 's']` */
function startsOf(syllable: string): string[] {
  return Array.from({ length: syllable.length }, (_, at) => syllable.slice(0, syllable.length - at));
}

/** Letters and figures only: tone digits after a letter are removed, v becomes u. */
function toLetters(text: string, blank = ''): string {
  return toPlain(text)
    .replace(/([a-z])[1-5](?![0-9])/g, '$1')
    .replace(/v/g, 'u')
    .replace(/[\s'’·-]+/g, blank);
}

function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/u:/g, 'v')
    .replace(TONE_MARKS, '')
    .trim();
}
