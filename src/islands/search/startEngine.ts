/** The engine on an index that is fetched, in a worker or in the page. */
import { createEngine } from '../../search/answer/engine.ts';
import type { Engine } from '../../search/answer/results.ts';
import { startFile } from '../../search/index/indexPaths.ts';
import { fetchFile } from './fetchFile.ts';

/** Where an index is, and how it starts. */
export interface IndexPlace {
  /** Path of its folder; ends with a slash. */
  path: string;
  /** Checksum of its first file. */
  check: string;
}

/** The engine; `start` is the first file, already fetched. Rejects with SearchUnavailable. */
export function startEngine({ path, check }: IndexPlace, start: Uint8Array<ArrayBuffer>): Promise<Engine> {
  return createEngine((file) => (file === startFile ? Promise.resolve(start) : fetchFile(path + file)), check);
}

/** Fetches the first file, which the page has asked for since its first byte. Rejects with SearchUnavailable. */
export function fetchStart({ path }: IndexPlace): Promise<Uint8Array<ArrayBuffer>> {
  return fetchFile(path + startFile);
}
