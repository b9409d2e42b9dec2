/** Which matches of a record lie across two words, so that they are there by their characters only. */
import { findMarks } from './marks.ts';
import type { SearchRecord } from './record.ts';
import { searchedPieces } from './record.ts';
import { wordsAcross } from './within.ts';
import type { WordBreaker } from './within.ts';

export interface Across {
  /** The words that matches lie across, each once, in the order of the text. */
  words: string[];
  /** True when for some term there is no other match in the record. */
  only: boolean;
}

/** What of the record's matches lies across words. */
export function findAcross(record: SearchRecord, terms: readonly string[], breaker: WordBreaker): Across {
  const words: string[] = [];
  const pieces = searchedPieces(record);
  let only = false;
  for (const term of terms) {
    let [matches, across] = [0, 0];
    for (const piece of pieces) {
      const marks = findMarks(piece, [term]);
      if (marks.length === 0) continue;
      const breaks = breaker(piece);
      for (const mark of marks) {
        const found = wordsAcross(piece, mark, breaks);
        matches += 1;
        if (found === undefined) continue;
        across += 1;
        words.push(found);
      }
    }
    if (matches > 0 && matches === across) only = true;
  }
  return { words: [...new Set(words)], only };
}
