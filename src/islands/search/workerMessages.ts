/** What the search page and the search worker say to each other. */
import type { Engine } from '../../search/answer/engineTypes.ts';
import type { UnavailableReason } from '../../search/index/unavailable.ts';

/** A question; the answer carries its number. */
export type Question =
  | { number: number; ask: 'start'; indexPath: string }
  | { number: number; ask: 'call'; method: keyof Engine; given: readonly unknown[] };

export type Answer = { number: number; answer: unknown } | { number: number; unavailable: UnavailableReason };
