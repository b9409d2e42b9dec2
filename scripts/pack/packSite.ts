/**
 * A built site laid over the one that is served, so that pages of the release before still find what they name, and data
 * versions stay as they were published.
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFrozen } from '../../src/naming/routes/dataRoutes.ts';
import { InputError } from '../command/inputError.ts';

/** The manifest of a release: the files whose paths change with their content. */
const releaseFile = 'release.json';

interface Release {
  files: string[];
  /** Those of the release before. */
  kept: string[];
}

/** Ending of a file that is not in its place yet; one that is left was interrupted. */
const NEXT = '.next';

/** Paths that carry a hash or the version of the index: one path never has two contents. */
const VERSIONED = /^(?:_astro|pagefind)\//;
const COMPRESSED = /\.(?:br|gz)$/;
/** Pages, compressed or not, are replaced after all they name. */
const PAGE = /\.html(?:\.(?:br|gz))?$/;

/**
 * Numbers of files; those of data versions that are there already are not counted. Throws an InputError when the folder
 * holds something that is no release, or a data version with other bytes, before anything is written.
 */
export function packSite(site: string, folder: string): { written: number; kept: number; removed: number } {
  mkdirSync(folder, { recursive: true });
  const there = filesIn(folder).filter((path) => path !== releaseFile && path !== `${releaseFile}${NEXT}`);
  const last = readRelease(folder, there);
  // Interrupted from here on, the folder is a release of which packing again makes the whole.
  if (there.length === 0) writeRelease(folder, last);
  const known = new Set(there);
  const files = filesIn(site).filter(
    (path) => !(isFrozen(`/${path}`) && known.has(path) && isSame(site, folder, path)),
  );
  const own = files.filter((path) => VERSIONED.test(path));
  for (const path of [...files].sort((a, b) => rankOf(a) - rankOf(b)))
    replaceFile(join(site, path), join(folder, path));
  // Packed once more, a build is no release of its own.
  const before = own.every((path) => last.files.includes(path)) ? last.kept : last.files;
  const kept = before.filter((path) => known.has(path) && !own.includes(path));
  const stays = new Set([...files, ...kept]);
  const removed = there.filter((path) => !stays.has(path) && (path.endsWith(NEXT) || !isFrozen(`/${path}`)));
  writeRelease(folder, { files: own, kept });
  for (const path of removed) rmSync(join(folder, path), { force: true });
  return { written: files.length, kept: kept.length, removed: removed.length };
}

/** True for a file that stays as it is. Another release of the compressors may compress otherwise what is the same. */
function isSame(site: string, folder: string, path: string): boolean {
  if (COMPRESSED.test(path) || readFileSync(join(site, path)).equals(readFileSync(join(folder, path)))) return true;
  throw new InputError(`${join(folder, path)}: was published with other bytes; a data version never changes`);
}

function rankOf(path: string): number {
  return VERSIONED.test(path) || isFrozen(`/${path}`) ? 0 : PAGE.test(path) ? 2 : 1;
}

/** The release that is there now. */
function readRelease(folder: string, there: readonly string[]): Release {
  const path = join(folder, releaseFile);
  if (there.length === 0 && !existsSync(path)) return { files: [], kept: [] };
  if (!existsSync(path)) throw new InputError(`${folder}: holds files but no ${releaseFile}; give an empty folder`);
  return JSON.parse(readFileSync(path, 'utf8')) as Release;
}

function writeRelease(folder: string, release: Release): void {
  const path = join(folder, releaseFile);
  writeFileSync(`${path}${NEXT}`, JSON.stringify(release));
  renameSync(`${path}${NEXT}`, path);
}

/** A reader gets the old file or the new one, never half of it. */
function replaceFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, `${to}${NEXT}`);
  renameSync(`${to}${NEXT}`, to);
}

function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[/\\]/, '')
        .replaceAll('\\', '/'),
    )
    .sort();
}
