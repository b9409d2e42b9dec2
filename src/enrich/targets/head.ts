/** What stands before the numbers of a statement, taken apart. */
import type { Comparator, Target } from '../../model/target.ts';
import type { VerbEntry } from './tables/cues.ts';
import type { Words } from './wordSpan.ts';

export interface Head {
  subject: Words;
  comparator: Comparator | null;
  verbs: VerbEntry[];
  years: number[];
  baseline: Target['baseline'];
  scope: Words | null;
  /** A verb of setting up or holding next to the number: 配备, 组织. */
  action: Words | null;
  /** 应, 须: an obligation, not a change. */
  obliged: boolean;
  /** 每年, 年均. */
  yearly: boolean;
  /** 每千人口, of 托位数达到每千人口4.5个; empty when the words have it before the verb, or not at all. */
  each: Words;
  /** Number of characters next to the number that are verb, comparator or year; the quote includes them. */
  quoted: number;
}
