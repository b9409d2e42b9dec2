/**
 * Results of a step that a later build takes instead of making them again. They are kept by all that decides them: by a
 * name with a hash of the code that makes them, and by the hash of what it makes them of.
 *
 * One file holds the results of one part of the site, a plan's for example, so that a changed plan rewrites its own. It is
 * written as a whole; one that is damaged, or of other code, counts for nothing. Each build leaves what it has used and nothing else.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Results of one kind, by part and key. `Value` is what structuredClone can copy. */
export interface KeptResults<Value> {
  get: (part: string, key: string) => Value | undefined;
  put: (part: string, key: string, value: Value) => void;
  /** Writes what was used of a part since it was opened, and lets go of it. */
  close: (part: string) => void;
  /** Closes all parts, and removes those that were not used. */
  end: () => void;
}

const nothingKept = { get: () => undefined, put: () => {}, close: () => {}, end: () => {} };

interface Part<Value> {
  found: ReadonlyMap<string, Value>;
  used: Map<string, Value>;
}

/**
 * The results called so in a folder, made by code of the hash that `hashCode` gives. Without a folder nothing is kept.
 *
 * openResults<string>('pages', hashCode, 'node_modules/.cache/zhigui-build')
 */
export function openResults<Value>(
  name: string,
  hashCode: () => string,
  folder: string | undefined,
): KeptResults<Value> {
  if (folder === undefined) return nothingKept;
  const made = `${name}-${hashCode().slice(0, 32)}`;
  const own = join(folder, made);
  const parts = new Map<string, Part<Value>>();
  const closed = new Set<string>();
  const partOf = (part: string): Part<Value> => {
    const opened = parts.get(part) ?? { found: readPart<Value>(join(own, fileOf(part))), used: new Map() };
    parts.set(part, opened);
    return opened;
  };
  const close = (part: string): void => {
    const opened = partOf(part);
    if (!isUnchanged(opened)) writePart(own, fileOf(part), opened.used);
    parts.delete(part);
    closed.add(fileOf(part));
  };
  return {
    get: (part, key) => {
      const { found, used } = partOf(part);
      const value = used.get(key) ?? found.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    put: (part, key, value) => void partOf(part).used.set(key, value),
    close,
    end: () => {
      for (const part of [...parts.keys()]) close(part);
      removeOthers(own, (file) => closed.has(file));
      removeOthers(folder, (entry) => entry === made || !entry.startsWith(`${name}-`));
    },
  };
}

/** A key names what its result is made of: with the same keys, all is as it was found. */
function isUnchanged<Value>({ found, used }: Part<Value>): boolean {
  return found.size === used.size && [...used.keys()].every((key) => found.has(key));
}

/** The part of the site that a file is kept with: `partOf('plans/yushu-children-2021/full/index.html') // => 'plans/yushu-children-2021'` */
export function partOf(file: string): string {
  const [first = '', second = '', ...rest] = file.replace(/^\//, '').split('/');
  if (second === '') return 'root';
  return ['plans', 'compare'].includes(first) && rest.length > 0 ? `${first}/${second}` : first;
}

function fileOf(part: string): string {
  return encodeURIComponent(part);
}

/** A file begins with the hash of the rest. */
function readPart<Value>(path: string): Map<string, Value> {
  try {
    const bytes = readFileSync(path);
    const rest = bytes.subarray(32);
    return hashOf(rest).equals(bytes.subarray(0, 32))
      ? (deserialize(rest) as Map<string, Value>)
      : new Map<string, Value>();
  } catch {
    return new Map();
  }
}

/** What cannot be kept, on a full disk for example, is made again by the next build. */
function writePart(folder: string, file: string, values: ReadonlyMap<string, unknown>): void {
  const path = join(folder, file);
  const next = `${path}.next-${String(process.pid)}`;
  try {
    const rest = serialize(values);
    mkdirSync(folder, { recursive: true });
    writeFileSync(next, Buffer.concat([hashOf(rest), rest]));
    renameSync(next, path);
  } catch {
    remove(next);
  }
}

function removeOthers(folder: string, isKept: (name: string) => boolean): void {
  for (const name of namesIn(folder)) if (!isKept(name)) remove(join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It takes up room, and does nothing else.
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
