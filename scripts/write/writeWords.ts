/** The words of the keyword index → words.json. */
import type { Word } from '../../src/model/word.ts';

/** One word a line, so that a change reads as a diff. */
export function writeWords(words: readonly Word[]): string {
  return `[\n${words.map((word) => JSON.stringify(word)).join(',\n')}\n]\n`;
}
