/**
 * Words by pinyin: what a reader types in Latin letters, looked up in a table of words made when the site is built.
 *
 * Every syllable may be typed whole, begun, or left at its initial: jinshi, jinsh, jins, js all find 近视. Capitals,
 * blanks, apostrophes, hyphens, tone marks and tone digits make no difference, nor does u or v for ü, nor r for 儿.
 */

/** A word, its syllables without tones separated by blanks, and in how many records it stands. */
export type PinyinEntry = readonly [word: string, syllables: string, hits: number];

/** How a word fits what was typed; the lower the better. */
const WHOLE = 0;
const INITIALS = 1;
const BEGUN = 2;
const BEGUN_INITIALS = 3;
const MIXED = 4;

const LATIN = /^[a-z0-9\s'’·-]+$/;
const TONE_MARKS = /[\u0300-\u0307\u0309-\u036f]/g;

/** True when a query may be pinyin: Latin letters, with tone marks or digits perhaps. `isPinyin('jìn shì') // => true` */
export function isPinyin(query: string): boolean {
  const plain = toPlain(query);
  return LATIN.test(plain) && /[a-z]/.test(plain);
}

/**
 * The words that can be read as what was typed, best fit first, then those with most hits. Empty when none can.
 * `findByPinyin([['近视', 'jin shi', 10]], 'jinsh') // => ['近视']`
 */
export function findByPinyin(table: readonly PinyinEntry[], query: string): string[] {
  if (!isPinyin(query)) return [];
  const typed = toLetters(query);
  return table
    .flatMap(([word, syllables, hits]) => {
      const fit = fitOf(typed, toLetters(syllables, ' ').split(' '));
      return fit === undefined ? [] : [{ word, hits, fit }];
    })
    .sort((a, b) => a.fit - b.fit || b.hits - a.hits || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

/** How the syllables, from the first on, fit the letters; undefined when they do not. */
function fitOf(typed: string, syllables: readonly string[]): number | undefined {
  const whole = syllables.join('');
  if (whole === typed) return WHOLE;
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  if (initials === typed) return INITIALS;
  if (typed.length > 1 && whole.startsWith(typed)) return BEGUN;
  if (initials.startsWith(typed)) return BEGUN_INITIALS;
  return reads(typed, syllables) ? MIXED : undefined;
}

/** True when the letters are the syllables, each of them whole or begun, perhaps without the last ones. */
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

/** Letters and figures only: tone digits go where they follow a letter; v is u. */
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
