/** The pairs of plans that have a page already, from the ledger: a page once published stays. */
import type { PublishedPair } from '../corpus/kinship/companions.ts';
import { findPublishedPairs } from '../naming/ledgerPairs.ts';

const [ledger = ''] = Object.values(
  import.meta.glob<string>('/content/ledger/site.txt', { query: '?raw', import: 'default', eager: true }),
);

/** The pairs; none before anything is published. */
export function getPublishedPairs(): PublishedPair[] {
  return findPublishedPairs(ledger.split('\n'));
}
