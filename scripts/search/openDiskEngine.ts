/** The search engine in Node, on an index on disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/search/answer/engine.ts';
import type { Engine } from '../../src/search/answer/results.ts';
import { startFile } from '../../src/search/index/indexPaths.ts';
import type { IndexStart } from '../../src/search/index/bundleList.ts';
import { readFirst, SearchUnavailable } from '../../src/search/index/indexReader.ts';
import type { ReadFile } from '../../src/search/index/indexReader.ts';
import { readManifest } from './manifest.ts';

/** The engine on the index in a folder. Rejects with SearchUnavailable when a file is missing or damaged. */
export function openDiskEngine(folder: string): Promise<Engine> {
  return createEngine(readFrom(folder), readManifest(folder).start);
}

/** The start of the index in a folder. Rejects with SearchUnavailable when it is missing or damaged. */
export async function readStart(folder: string): Promise<IndexStart> {
  return (await readFirst(readFrom(folder), startFile, readManifest(folder).start)) as IndexStart;
}

/** Reads the files of an index from a folder. `onRead` is called for each. */
export function readFrom(folder: string, onRead?: (path: string, bytes: Uint8Array) => void): ReadFile {
  const read = (path: string): Uint8Array<ArrayBuffer> => {
    const bytes = bytesOf(join(folder, path));
    onRead?.(path, bytes);
    return new Uint8Array(bytes);
  };
  return (path) => new Promise((resolve) => resolve(read(path)));
}

/** At once: a query reads many small files, and waiting for each takes longer than reading it. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new SearchUnavailable('incomplete');
  }
}
