/** What the search page and the search worker say to each other. */
import type { Found } from '../../text/search/engine.ts';
import type { FacetCounts } from '../../text/search/filters.ts';
import type { Hit } from '../../text/search/hit.ts';
import type { Query } from '../../text/search/query.ts';
import type { UnavailableReason } from '../../text/search/unavailable.ts';

/** A question; the answer carries its number. */
export type Question =
  | { number: number; ask: 'start'; indexPath: string }
  | { number: number; ask: 'find'; query: Query }
  | { number: number; ask: 'count'; query: Query }
  | { number: number; ask: 'read'; ids: readonly string[]; terms: readonly string[] };

export type Answer =
  { number: number; answer: Found | FacetCounts | Hit[] | null } | { number: number; unavailable: UnavailableReason };
