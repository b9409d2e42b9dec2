/** Slips by sound: a stretch that no list has, and that sounds like a word of the plans: 近是率 is 近视率, and so is jinshilv, its pinyin. */

/** The word that a stretch was meant to be; undefined when no word sounds so. */
export type FindBySound = (stretch: string) => string | undefined;

/**
 * Finds these words; of those that are spelled alike, the first. Characters are by syllable without tone; one with several readings
 * stands under each.
 *
 * createFindBySound(charactersBySyllable, ['近视率'])('近是率') // => '近视率'
 */
export function createFindBySound(bySyllable: ReadonlyMap<string, string>, words: readonly string[]): FindBySound {
  const syllables = new Map<string, Set<string>>();
  const spellings = new Map<string, Set<string>>();
  for (const [syllable, characters] of bySyllable) {
    for (const character of characters) {
      addTo(syllables, character, toBlurred(syllable));
      addTo(spellings, character, syllable);
    }
  }
  const byPlace = new Map<string, Set<string>>();
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) addTo(byPlace, keyOf(word, at), word);
  }
  const fits = (a: string, b: string): boolean => a === b || soundAlike(syllables.get(a), syllables.get(b));
  return (stretch) => {
    if (isLetters(stretch)) return words.find((word) => isSpelled(stretch, word, spellings));
    // One character at least is as it should be: two wrong ones of two are another word.
    const sharing = Array.from(stretch, (_, at) => [...(byPlace.get(keyOf(stretch, at)) ?? [])]).flat();
    return [...new Set(sharing)]
      .filter((word) => word !== stretch && Array.from(word).every((one, at) => fits(one, stretch.charAt(at))))
      .sort((a, b) => sharedWith(stretch, b) - sharedWith(stretch, a) || (a < b ? -1 : 1))[0];
  };
}

/** As short are 牙 (ya) and Latin words such as app. */
const LEAST_LETTERS = 5;

/** True for a run of Latin letters that may be pinyin, typed because the input method was off. */
export function isLetters(stretch: string): boolean {
  return stretch.length >= LEAST_LETTERS && /^[a-z]+$/.test(stretch);
}

/** Tells which words of a query may be pinyin. A query of nothing but letters is offered the words that they may be instead. */
export function isPinyinIn(query: string): (word: string) => boolean {
  const isMixed = /\p{Script=Han}/u.test(query);
  return (word) => isMixed && isLetters(word);
}

/** True when the letters are the syllables of the word, whole and in order. */
function isSpelled(letters: string, word: string, spellings: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (word === '') return letters === '';
  return [...(spellings.get(word.charAt(0)) ?? [])].some(
    (syllable) => letters.startsWith(syllable) && isSpelled(letters.slice(syllable.length), word.slice(1), spellings),
  );
}

function sharedWith(stretch: string, word: string): number {
  return Array.from(word).filter((character, at) => character === stretch.charAt(at)).length;
}

function soundAlike(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((syllable) => b.has(syllable));
}

/** Sounds that many speakers do not tell apart are one: z and zh, c and ch, s and sh, n and ng at the end. */
function toBlurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1');
}

function keyOf(word: string, at: number): string {
  return `${String(word.length)} ${String(at)} ${word.charAt(at)}`;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
