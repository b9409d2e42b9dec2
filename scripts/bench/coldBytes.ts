/** What the search engine loads: once to start, and for each query that is the first. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createEngine } from '../../src/text/search/engine.ts';
import type { Engine } from '../../src/text/search/engineTypes.ts';
import { openPagefind } from '../../src/text/search/pagefindBundles.ts';
import type { PagefindModule } from '../../src/text/search/pagefindBundles.ts';
import { emptyQuery } from '../../src/text/search/query.ts';
import { fetchFiles } from '../search/fileFetch.ts';

export interface ColdLoads {
  /** Bytes of the engine and what it always reads. */
  start: number;
  /** Bytes that each query adds. */
  each: number[];
  /** Hits of all queries together. */
  hits: number;
}

/** Bytes as they travel: what is not packed already is counted packed. */
export async function coldBytes(folder: string, queries: readonly string[]): Promise<ColdLoads> {
  let loaded = 0;
  fetchFiles({ onFetched: ({ bytes }) => (loaded += bytes) });
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  const open = async (): Promise<Engine> => {
    const search = await openPagefind(pagefind, pathToFileURL(join(folder, '/')).href, (ask) => ask());
    return createEngine({
      readJson: async (path) => {
        const text = await readFile(join(folder, path));
        loaded += gzipSync(text).length;
        return JSON.parse(text.toString()) as unknown;
      },
      search,
    });
  };
  loaded = gzipSync(await readFile(join(folder, 'pagefind.js'))).length;
  await open();
  const start = loaded;
  const each: number[] = [];
  let hits = 0;
  for (const terms of queries) {
    const engine = await open();
    loaded = 0;
    hits += (await engine.find({ ...emptyQuery, terms })).ids.length;
    each.push(loaded);
  }
  return { start, each, hits };
}
