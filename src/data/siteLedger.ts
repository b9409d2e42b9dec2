/** What the ledger keeps of pages that depend on all plans: a page or anchor once published stays. */
import type { PublishedPair } from '../corpus/kinship/companions.ts';
import { unpackRange } from '../naming/addressRanges.ts';
import { withoutBase } from '../naming/base/belowBase.ts';
import { lastingAnchors } from '../naming/departed.ts';
import { findPublishedPairs } from '../naming/ledgerPairs.ts';
import { getDepartures } from './corrections.ts';

const [ledger = ''] = Object.values(
  import.meta.glob<string>('/content/ledger/site.txt', { query: '?raw', import: 'default', eager: true }),
);
const lines = ledger.split('\n');

let anchors: ReadonlyMap<string, string[]> | undefined;

/** The pairs of plans that have a page already; none before anything is published. */
export function getPublishedPairs(): PublishedPair[] {
  return findPublishedPairs(lines);
}

/** The published anchors of a page. `getPublishedAnchors('/topics/') // => ['education', 'groups-of-people', …]` */
export function getPublishedAnchors(path: string): readonly string[] {
  anchors ??= toAnchors();
  return anchors.get(withoutBase(path)) ?? [];
}

/** The published anchors of a page without those that ended. */
export async function getLastingAnchors(path: string): Promise<string[]> {
  return lastingAnchors(path, getPublishedAnchors(path), await getDepartures());
}

function toAnchors(): Map<string, string[]> {
  const addresses = lines.flatMap(unpackRange).map((address) => address.split('#'));
  const byPage = Map.groupBy(addresses, ([page = '']) => page);
  return new Map([...byPage].map(([page, own]) => [page, own.flatMap(([, anchor]) => anchor ?? [])]));
}
