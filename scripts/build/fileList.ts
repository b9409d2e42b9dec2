/**
 * The list of a site's files with their hashes, `SHA256SUMS` in its folder, as `sha256sum --check` reads it. A site is whole
 * when every file of the list is there and is what it was.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from '../command/fingerprint.ts';
import { writeWhole } from '../write/wholeFile.ts';

const FILE = 'SHA256SUMS';

/** Writes the list into a site's folder. Returns the number of files. */
export function writeFileList(site: string): number {
  const hashes = listedHashes(site);
  writeWhole(join(site, FILE), [...hashes].map(([path, hash]) => `${hash}  ${path}\n`).join(''));
  return hashes.size;
}

/** What keeps a site from being whole, in one line; undefined when it is whole. */
export function findIncomplete(site: string): string | undefined {
  if (!existsSync(site)) return `${site}: there is no site yet`;
  const list = join(site, FILE);
  if (!existsSync(list)) return `${site}: the site is not whole, its list of files is missing`;
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  const hashes = listedHashes(site);
  const wrong = lines.filter((line) => hashes.get(line.slice(66)) !== line.slice(0, 64)).map((line) => line.slice(66));
  const [first] = wrong;
  return first === undefined
    ? undefined
    : `${site}: the site is not whole, ${String(wrong.length)} files are missing or changed, such as ${first}`;
}

function listedHashes(site: string): Map<string, string> {
  const hashes = hashesOf(site);
  hashes.delete(FILE);
  return hashes;
}
