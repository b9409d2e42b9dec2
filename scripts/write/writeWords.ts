/** The words of the keyword index → words.json. */
import type { Word } from '../../src/model/word.ts';

/** One word per line, so that diffs are readable. */
export function writeWords(words: readonly Word[]): string {
  return `[\n${words.map((word) => JSON.stringify(word)).join(',\n')}\n]\n`;
}
