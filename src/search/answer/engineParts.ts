/** The parts with which queries are answered. */
import type { OpenIndex } from '../index/openIndex.ts';
import type { WordBreaker } from './acrossWords.ts';
import type { Asking } from './asked.ts';
import type { CandidateFinder } from './candidates.ts';

export interface EngineParts {
  index: OpenIndex;
  asking: Asking;
  candidates: CandidateFinder;
  breaker: WordBreaker | undefined;
}
