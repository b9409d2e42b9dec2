/** The search engine of the page, on an index on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine } from '../../src/search/answer/engine.ts';
import type { Engine } from '../../src/search/answer/engineTypes.ts';
import { openPagefind } from '../../src/search/index/pagefindBundles.ts';
import type { Arrived, PagefindModule } from '../../src/search/index/pagefindBundles.ts';
import type { SearchWords } from '../../src/search/index/reader.ts';
import { SearchUnavailable } from '../../src/search/index/unavailable.ts';
import { fetchFiles } from './fileFetch.ts';

/** The engine on the index in a folder, e.g. dist/pagefind. Rejects with SearchUnavailable when a file is not there. */
export async function openEngine(folder: string): Promise<Engine> {
  let missing = 0;
  fetchFiles({ onMissing: () => (missing += 1) });
  const read = async (path: string): Promise<string> =>
    readFile(join(folder, path), 'utf8').catch(() => {
      throw new SearchUnavailable('missing');
    });
  // Pagefind itself answers as if the words of a chunk that it cannot read occurred nowhere.
  const pagefind = loadPagefind(folder, async (ask) => {
    const answer = await ask();
    if (missing > 0) throw new SearchUnavailable('missing');
    return answer;
  });
  pagefind.catch(() => undefined);
  return createEngine({
    readJson: async (path) => JSON.parse(await read(path)) as unknown,
    search: async (bundle, words) => (await pagefind)(bundle, words),
  });
}

async function loadPagefind(folder: string, arrived: Arrived): Promise<SearchWords> {
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href).catch(() => {
    throw new SearchUnavailable('missing');
  })) as PagefindModule;
  return openPagefind(module, pathToFileURL(join(folder, '/')).href, arrived);
}
