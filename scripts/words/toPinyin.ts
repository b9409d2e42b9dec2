/** Pinyin from the library, with the corrections of the registry. Used at ingest only. */
import { pinyin } from 'pinyin-pro';
import type { WordRegistry } from '../../src/model/word.ts';

const MARKS = /[\u0300-\u0307\u0309-\u036f]/gu;

/**
 * Syllables with tones; each run of figures or Latin letters is one syllable. Signs are left out.
 * `toSyllables('5岁以下', []) // => ['5', 'suì', 'yǐ', 'xià']`
 */
export function toSyllables(word: string, readings: WordRegistry['readings']): string[] {
  const corrected = readings.find(({ word: part }) => word.includes(part));
  if (corrected !== undefined) {
    const [before, after] = split(word, corrected.word);
    const rest = (part: string): string[] => (part === '' ? [] : toSyllables(part, readings));
    return [...rest(before), ...corrected.pinyin.split(' '), ...rest(after)];
  }
  return pinyin(word, { type: 'array', nonZh: 'consecutive', toneSandhi: false })
    .flatMap((syllable) => syllable.split(/[^\p{L}\p{N}\p{M}]+/u))
    .filter((syllable) => syllable !== '');
}

/** Without tones, in ASCII letters; ü becomes v. `plain('lǜ') // => 'lv'` */
export function plain(syllable: string): string {
  return syllable.normalize('NFD').replaceAll('u\u0308', 'v').replace(MARKS, '').toLowerCase();
}

function split(text: string, at: string): [string, string] {
  const start = text.indexOf(at);
  return [text.slice(0, start), text.slice(start + at.length)];
}
