/** Words of a registry, with the source of their use. */
import { z } from 'zod';

export const sourcedWords = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  source: z.string().min(1).describe('The text, law or usage that has these words, or why they are listed.'),
});

/** The words of several lists. `wordsOfLists([{ words: ['老龄', '老年'], source: '…' }]) // => ['老龄', '老年']` */
export function wordsOfLists(lists: readonly SourcedWords[]): string[] {
  return lists.flatMap(({ words }) => words);
}

export type SourcedWords = z.infer<typeof sourcedWords>;
