/** The search engine in Node, on an index on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine } from '../../src/search/answer/engine.ts';
import type { Engine } from '../../src/search/answer/results.ts';
import { startFile } from '../../src/search/index/bundleList.ts';
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
  return async (path) => {
    const bytes = await readFile(join(folder, path)).catch(() => {
      throw new SearchUnavailable('incomplete');
    });
    onRead?.(path, bytes);
    return new Uint8Array(bytes);
  };
}
