/**
 * The list of a folder's files with their hashes, `SHA256SUMS` in it, as `sha256sum --check` reads it. A site, or a shard of
 * one, is whole when every file of the list is there and is what it was.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from '../command/fingerprint.ts';
import { writeWhole } from '../write/wholeFile.ts';

const FILE = 'SHA256SUMS';

/** Writes the list into a folder. Returns the number of files. */
export function writeFileList(folder: string): number {
  const hashes = listedHashes(folder);
  writeWhole(join(folder, FILE), [...hashes].map(([path, hash]) => `${hash}  ${path}\n`).join(''));
  return hashes.size;
}

/** The files of a folder as its list has them: the hash of each by its path; undefined without a list. */
export function readFileList(folder: string): Map<string, string> | undefined {
  const list = join(folder, FILE);
  if (!existsSync(list)) return undefined;
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** The files of the list that are missing or not what they were. */
export function findChangedFiles(folder: string, listed: ReadonlyMap<string, string>): string[] {
  const hashes = listedHashes(folder);
  return [...listed].filter(([path, hash]) => hashes.get(path) !== hash).map(([path]) => path);
}

/** What keeps a site from being whole, in one line; undefined when it is whole. */
export function findIncomplete(site: string): string | undefined {
  if (!existsSync(site)) return `${site}: there is no site yet`;
  const listed = readFileList(site);
  if (listed === undefined) return `${site}: the site is not whole, its list of files is missing`;
  const wrong = findChangedFiles(site, listed);
  const [first] = wrong;
  return first === undefined
    ? undefined
    : `${site}: the site is not whole, ${String(wrong.length)} files are missing or changed, such as ${first}`;
}

function listedHashes(folder: string): Map<string, string> {
  const hashes = hashesOf(folder);
  hashes.delete(FILE);
  return hashes;
}
