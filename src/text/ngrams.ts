/**
 * Character n-grams: the runs of n characters of a text. Chinese has no blanks between words, so they serve as words.
 *
 * They are taken from folded text and never cross a barrier: no n-gram joins two phrases.
 */
import { BARRIER } from './fold.ts';

/** The distinct n-grams of the given sizes. `ngramsOf('近视率|儿童', [2]) // => Set { '近视', '视率', '儿童' }` */
export function ngramsOf(folded: string, sizes: readonly number[]): Set<string> {
  const found = new Set<string>();
  for (const phrase of folded.split(BARRIER)) {
    for (const size of sizes) {
      for (let at = 0; at + size <= phrase.length; at += 1) found.add(phrase.slice(at, at + size));
    }
  }
  return found;
}
