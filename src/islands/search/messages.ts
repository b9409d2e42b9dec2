/** What the search page and the search worker say to each other. */
import type { Hit } from '../../text/search/hit.ts';
import type { Found } from './engine.ts';
import type { UnavailableReason } from './unavailable.ts';

/** A question; the answer carries its number. */
export type Question =
  | { number: number; ask: 'start'; indexPath: string }
  | { number: number; ask: 'find'; query: string }
  | { number: number; ask: 'read'; ids: readonly string[]; terms: readonly string[] };

export type Answer =
  { number: number; answer: Found | Hit[] | null } | { number: number; unavailable: UnavailableReason };
