/**
 * The ledger on disk, content/ledger: one text file per plan and one for the rest of the site, with an address or a
 * range of addresses per line; and departures.yaml, which explains addresses that ended. On disk an address begins at the
 * site's root, wherever that is; what is read here lies below the site's base, as all addresses of the site.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PublishedPair } from '../../src/corpus/kinship/companions.ts';
import { address, departure } from '../../src/model/departure.ts';
import type { Departure } from '../../src/model/departure.ts';
import { belowBase, withoutBase } from '../../src/naming/base/belowBase.ts';
import { toDeparted } from '../../src/naming/departed.ts';
import { findPublishedPairs } from '../../src/naming/ledgerPairs.ts';
import { readFolder } from '../write/folder.ts';
import { writeWhole } from '../write/wholeFile.ts';
import { readYaml } from '../read/readYaml.ts';
import { packRanges, unpackRange } from '../../src/naming/addressRanges.ts';

export interface Ledger {
  /** Every address ever published. */
  addresses: Set<string>;
  /** By address. */
  departures: ReadonlyMap<string, Departure>;
}

const HEAD = '# Published addresses, each a promise. Written by `npm run ledger`, which adds and never takes away.\n';
const DEPARTURES = 'departures.yaml';
/** Name, without extension, of the file with all addresses that are not below a plan. */
export const siteLedger = 'site';

/** The ledger of a content folder; empty when nothing was published yet. */
export function readLedger(content: string): Ledger {
  const folder = join(content, 'ledger');
  const lines = [...readFolder(folder)]
    .filter(([name]) => name.endsWith('.txt'))
    .flatMap(([, text]) => text.split('\n'));
  const file = join(folder, DEPARTURES);
  const departures = existsSync(file) ? readYaml(file, z.record(address, departure)) : {};
  return {
    addresses: new Set(
      lines
        .filter((line) => line.startsWith('/'))
        .flatMap(unpackRange)
        .map(belowBase),
    ),
    departures: new Map(Object.entries(departures).map(([ended, why]) => [belowBase(ended), toDeparted(ended, why)])),
  };
}

/** The pairs of plans that have a page in the ledger of a content folder. */
export function readPublishedPairs(content: string): PublishedPair[] {
  const file = join(content, 'ledger', `${siteLedger}.txt`);
  return existsSync(file) ? findPublishedPairs(readFileSync(file, 'utf8').split('\n')) : [];
}

/**
 * Writes addresses into the ledger of a content folder, replacing the content of its files that change, each as a whole.
 * Returns the number of lines.
 */
export function writeLedger(content: string, addresses: Iterable<string>): number {
  const folder = join(content, 'ledger');
  mkdirSync(folder, { recursive: true });
  const promised = Array.from(addresses, withoutBase);
  const files = [...Map.groupBy(promised, fileOf)].map(([name, own]) => ({ name, lines: packRanges(own) }));
  for (const { name, lines } of files) writeWhole(join(folder, name), `${HEAD}${lines.join('\n')}\n`);
  return files.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** `fileOf('/plans/yushu-children-2021/health/#goal-3') // => 'yushu-children-2021.txt'` */
function fileOf(path: string): string {
  return `${/^\/plans\/([^/#]+)\//.exec(path)?.[1] ?? siteLedger}.txt`;
}
