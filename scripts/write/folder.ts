/** A folder of generated files, read as a whole and replaced as a whole. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './writePlan.ts';

/** The files below a folder, paths with forward slashes; empty when the folder does not exist. */
export function readFolder(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}

/**
 * Makes a folder hold exactly these files. They are first written to a folder beside it, so that a failure leaves the
 * old content.
 */
export function replaceFolder(folder: string, files: Files): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    writeFiles(next, files);
    takePlaceOf(folder, next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}

/** Writes files into a folder, by their paths in it. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, data] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
}

/**
 * Puts a folder in place of another. Between its two renames neither is in place: who is interrupted there has the old one
 * beside it, as `.previous`, and recoverFolder brings it back.
 */
export function takePlaceOf(folder: string, next: string): void {
  const previous = previousOf(folder);
  rmSync(previous, { recursive: true, force: true });
  try {
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(next, folder);
  } catch (error) {
    recoverFolder(folder);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Heals a folder whose replacement was interrupted: the old one is brought back, or removed when the new one is there. */
export function recoverFolder(folder: string): void {
  const previous = previousOf(folder);
  if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
  rmSync(previous, { recursive: true, force: true });
}

function previousOf(folder: string): string {
  return `${folder}.previous`;
}
