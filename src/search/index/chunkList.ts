/**
 * The list of the chunks of a bundle: where each begins, in the order of the words. No word of an earlier chunk comes after
 * it. Every reader loads the list, so a chunk is named by its number and described by eight characters at most.
 */
import { must } from '../../text/must.ts';

/** The number of the only chunk that may have the word, from 0; undefined when it comes before all of them. */
export function chunkWith(word: string, begins: readonly string[]): number | undefined {
  let [low, high] = [0, begins.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (must(begins[middle], 'chunk') <= word) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
