/** Which matches of a record lie across two words, so that they are there by their characters only. */
import { foldRecord } from '../records/foldedRecord.ts';
import type { Piece } from '../records/foldedRecord.ts';
import { findMarksIn } from './marks.ts';
import type { Range } from './marks.ts';
import type { SearchRecord } from '../records/record.ts';
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
  const { folded, pieces, breaksIn } = foldRecord(record);
  const words: string[] = [];
  let only = false;
  for (const term of terms) {
    let [matches, across] = [0, 0];
    for (const mark of findMarksIn(folded, [term])) {
      const piece = pieces.find((one) => holds(one, mark));
      if (piece === undefined) continue;
      const [start, end] = mark;
      const found = wordsAcross(piece.text, [start - piece.at, end - piece.at], breaksIn(piece, breaker));
      matches += 1;
      if (found === undefined) continue;
      across += 1;
      words.push(found);
    }
    if (matches > 0 && matches === across) only = true;
  }
  return { words: [...new Set(words)], only };
}

/** A match over the end of a piece lies across nothing that is a word. */
function holds({ text, at }: Piece, [start, end]: Range): boolean {
  return start >= at && end <= at + text.length;
}
