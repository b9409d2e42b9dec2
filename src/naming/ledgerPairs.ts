/** The pairs of plans that are published side by side, read from the addresses of the ledger. */
import type { PublishedPair } from '../corpus/kinship/companions.ts';
import { unpackRange } from './addressRanges.ts';

const PAIR = /^\/compare\/([^/#]+)\/([^/#]+)\//;

/**
 * Each pair once, in the order of its first address; `lines` are those of a file of the ledger. A pair has an address from
 * either side.
 *
 * findPublishedPairs(['/compare/a/', '/compare/a/b/', '/compare/b/a/', '/compare/a/b/#health']) // => [['a', 'b']]
 */
export function findPublishedPairs(lines: readonly string[]): PublishedPair[] {
  const pairs = new Map<string, PublishedPair>();
  for (const address of lines.flatMap(unpackRange)) {
    const [, one, two] = PAIR.exec(address) ?? [];
    if (one === undefined || two === undefined || pairs.has(`${two} ${one}`)) continue;
    pairs.set(`${one} ${two}`, [one, two]);
  }
  return [...pairs.values()];
}
