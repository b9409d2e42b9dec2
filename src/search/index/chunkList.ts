/**
 * The list of the chunks of a bundle: where each begins, in the order of the words, and its checksum. Every reader loads
 * it, so a chunk is named by its number and described by fifteen characters at most.
 */
import { must } from '../../text/must.ts';

export interface ChunkEntry {
  /** No word of an earlier chunk comes after it. */
  from: string;
  /** Of the unpacked chunk. */
  check: string;
}

const CHECK_DIGITS = 7;

/** `formatChunks([{ from: '8fd1', check: '1n0tb0l' }]) // => '8fd11n0tb0l'` */
export function formatChunks(chunks: readonly ChunkEntry[]): string {
  return chunks.map(({ from, check }) => from + check).join(' ');
}

/** `parseChunks('8fd11n0tb0l') // => [{ from: '8fd1', check: '1n0tb0l' }]` */
export function parseChunks(list: string): ChunkEntry[] {
  return list.split(' ').map((entry) => ({ from: entry.slice(0, -CHECK_DIGITS), check: entry.slice(-CHECK_DIGITS) }));
}

/** The number of the only chunk that may have the word, from 0; undefined when it comes before all of them. */
export function chunkWith(word: string, chunks: readonly ChunkEntry[]): number | undefined {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (must(chunks[middle], 'chunk').from <= word) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
