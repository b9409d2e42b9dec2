/**
 * What the checks want to know of pages, kept in files by the hash of their HTML: a page that one machine has read is not
 * parsed again by another.
 */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { withoutBase } from '../../src/naming/base/belowBase.ts';
import { partOf } from '../cache/keptResults.ts';
import type { KeptResults } from '../cache/keptResults.ts';
import { toSitePage } from './readSite.ts';
import type { SitePage } from './readSite.ts';
import { fileAt, pagePaths } from './siteFiles.ts';

/** What is read of a page: all but its address, which is no part of its HTML. */
export type ReadPage = Omit<SitePage, 'path'>;

/** A page in a file: sets and maps as lists. */
interface WrittenPage extends Omit<ReadPage, 'ids' | 'hashes'> {
  hash: string;
  ids: string[];
  hashes: [subject: string, hash: string][];
}

/** Reads every page of a site, or of a part of one, and writes a line for each. Returns how many there are. */
export function writeKnownPages(site: string, file: string): number {
  const paths = pagePaths(site);
  const out = openSync(file, 'w');
  for (const path of paths) {
    const html = readFileSync(fileAt(site, path), 'utf8');
    const { ids, hashes, ...page } = withoutPath(toSitePage(path, html));
    const written: WrittenPage = { hash: hashOf(html), ...page, ids: [...ids], hashes: [...hashes] };
    writeSync(out, `${JSON.stringify(written)}\n`);
  }
  closeSync(out);
  return paths.length;
}

/**
 * Reads a page as toSitePage does; those in the files from there, those that an earlier build has read from what it kept.
 */
export async function knowPages(
  files: readonly string[],
  kept?: KeptResults<ReadPage>,
): Promise<(path: string, html: string) => SitePage> {
  const known = new Map<string, ReadPage>();
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const { hash, ids, hashes, ...page } = JSON.parse(line) as WrittenPage;
      known.set(hash, { ...page, ids: new Set(ids), hashes: new Map(hashes) });
    }
  }
  return (path, html) => {
    const [part, key] = [partOf(withoutBase(path)), hashOf(html)];
    const page = known.get(key) ?? kept?.get(part, key) ?? withoutPath(toSitePage(path, html));
    kept?.put(part, key, page);
    return { path, ...page };
  };
}

function withoutPath({ path: _, ...page }: SitePage): ReadPage {
  return page;
}

function hashOf(html: string): string {
  return createHash('sha256').update(html).digest('hex');
}
