/** The bytes that the search engine loads: to start, to open further bundles, and for each query on a fresh engine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createEngine } from '../../src/search/answer/engine.ts';
import type { Engine } from '../../src/search/answer/results.ts';
import { openPagefind } from '../../src/search/index/pagefindSearch.ts';
import type { PagefindModule } from '../../src/search/index/pagefindSearch.ts';
import type { Query } from '../../src/search/query/query.ts';
import { fetchFiles } from '../search/openDiskEngine.ts';

export interface ColdLoads {
  /** Bytes of the engine and the files it always reads. */
  start: number;
  each: QueryLoads[];
  /** Hits of all queries in total. */
  hits: number;
}

interface QueryLoads {
  /** Bytes of opening bundles, which no later query loads again. */
  opening: number;
  /** Bytes of the chunks and records that the query needs. */
  asking: number;
}

/** The program is loaded with the engine; after that, every bundle finds it in the browser's cache. */
const PROGRAM = /wasm\.\w+\.pagefind$/;
const ASKED = /\/index\/|\/records\/|packs\//;

/**
 * Each query runs on a fresh engine. Bytes are those sent: files that are not compressed already count as compressed.
 */
export async function coldBytes(folder: string, queries: readonly Query[]): Promise<ColdLoads> {
  let loads: QueryLoads = { opening: 0, asking: 0 };
  const count = (path: string, bytes: number): void => {
    loads[ASKED.test(path) ? 'asking' : 'opening'] += bytes;
  };
  let program = 0;
  fetchFiles({
    onFetched: ({ url, bytes }) => {
      if (PROGRAM.test(url)) program = bytes;
      else count(url, bytes);
    },
  });
  const address = pathToFileURL(join(folder, '/')).href;
  const pagefind = (await import(`${address}pagefind.js`)) as PagefindModule;
  const open = async (): Promise<Engine> => {
    const search = await openPagefind(pagefind, address, (ask) => ask());
    const readJson = async (path: string): Promise<unknown> => {
      const text = await readFile(join(folder, path));
      count(path, gzipSync(text).length);
      return JSON.parse(text.toString()) as unknown;
    };
    return createEngine({ readJson, search });
  };
  await open();
  const start = loads.opening + program + gzipSync(await readFile(join(folder, 'pagefind.js'))).length;
  const each: QueryLoads[] = [];
  let hits = 0;
  for (const query of queries) {
    const engine = await open();
    loads = { opening: 0, asking: 0 };
    hits += (await engine.find(query)).ids.length;
    each.push(loads);
    // Files that the next engine opens to start are counted anew.
    loads = { opening: 0, asking: 0 };
  }
  return { start, each, hits };
}
