/**
 * The manifest of a search index: every file with its length and hash. Its own hash is part of the path of the index, so
 * one path never has two contents, and files of two versions never meet.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFile } from '../../src/search/index/indexPaths.ts';
import { checksum } from '../../src/search/index/checksum.ts';
import { must } from '../../src/text/must.ts';
import { InputError } from '../command/inputError.ts';
import { writeFiles } from '../write/folder.ts';
import type { IndexFiles } from './indexFiles.ts';

const manifestFile = 'manifest.json';

export interface Manifest {
  /** Checksum of the file that the page starts with. */
  start: string;
  files: Record<string, FileMark>;
}

type FileMark = readonly [bytes: number, hash: string];

const HASH_DIGITS = 16;
const VERSION_DIGITS = 8;

/** The manifest of these files, and the path of their index: `'v3f0c9a1b72de-5d41402a'` for the data version 'v3f0c9a1b72de'. */
export function toManifest(files: IndexFiles, dataVersion: string): { manifest: string; version: string } {
  const marks = [...files].map(([path, content]) => [path, markOf(content)] as const);
  const start = checksum(Buffer.from(must(files.get(startFile), startFile)));
  const manifest = JSON.stringify({ start, files: Object.fromEntries(marks.sort(([a], [b]) => (a < b ? -1 : 1))) });
  return { manifest, version: `${dataVersion}-${hashOf(manifest).slice(0, VERSION_DIGITS)}` };
}

/** Writes the files and their manifest into a folder. */
export function writeIndex(folder: string, files: IndexFiles, manifest: string): void {
  writeFiles(folder, new Map([...files, [manifestFile, manifest]]));
}

/** True for the folder of an index. */
export function isIndex(folder: string): boolean {
  return existsSync(join(folder, manifestFile));
}

/** The folder of the index below the folder of all of them. Throws an InputError when there is none, or more than one. */
export function findIndex(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const found = names.filter((name) => isIndex(join(folder, name)));
  const [only, ...others] = found;
  if (only === undefined) throw new InputError(`${folder}: there is no search index; run npm run build`);
  if (others.length > 0) throw new InputError(`${folder}: there are several search indexes; run npm run build`);
  return join(folder, only);
}

/** The manifest in the folder of an index. Throws an InputError when it cannot be read. */
export function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')) as Manifest;
  } catch {
    throw new InputError(`${folder}: the search index has no manifest that can be read; run npm run build`);
  }
}

/** A line for each file that is not there, or not what the manifest says; none for a whole index. */
export function findFaults(folder: string): string[] {
  const manifest = readFileSync(join(folder, manifestFile), 'utf8');
  const version = hashOf(manifest).slice(0, VERSION_DIGITS);
  const named = folder.endsWith(`-${version}`) ? [] : [`${folder}: the manifest is not the one of this path`];
  const { files } = JSON.parse(manifest) as Manifest;
  const broken = Object.entries(files).flatMap(([path, [bytes, hash]]) => {
    const at = join(folder, path);
    if (!existsSync(at)) return [`${at}: missing, though the manifest names it`];
    const [size, own] = markOf(readFileSync(at));
    return size === bytes && own === hash ? [] : [`${at}: not the file that the manifest names`];
  });
  return [...named, ...broken];
}

function markOf(content: Uint8Array | string): FileMark {
  return [Buffer.byteLength(content), hashOf(content).slice(0, HASH_DIGITS)];
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
