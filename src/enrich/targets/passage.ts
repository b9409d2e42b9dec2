/** A text prepared for reading: its words without blanks and glosses, and the offsets they have in the text. */
import { signAt } from '../../text/blank.ts';
import { toCompact } from '../../text/compact.ts';
import { toBare } from '../../text/glosses.ts';
import { toWords } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

export interface Passage {
  words: Words;
  /** Offsets into the text of a range of the words. */
  spanOf: (start: number, end: number) => [number, number];
}

/** `toPassage('到 2025 年').spanOf(1, 5) // => [2, 6]` */
export function toPassage(text: string): Passage {
  const bare = toBare(text);
  const { placeOf } = toCompact(bare.text);
  const placeIn = (count: number): number => bare.placeOf(placeOf(count));
  return {
    words: toWords(bare.text),
    spanOf: (start, end) => [placeIn(start), placeIn(end - 1) + signAt(text, placeIn(end - 1)).length],
  };
}
