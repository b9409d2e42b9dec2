/** The search engine of the page, on an index on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine } from '../../src/text/search/engine.ts';
import type { Engine } from '../../src/text/search/engine.ts';
import type { WordMatch } from '../../src/text/search/reader.ts';
import { SearchUnavailable } from '../../src/text/search/unavailable.ts';
import { fetchFiles } from './fileFetch.ts';

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(words: string): Promise<{ results: readonly WordMatch[] }>;
    filters(): Promise<unknown>;
  };
}

/** Ids as the catalogue has them: Pagefind's without the language they begin with. */
const LANGUAGE = /^[a-z]+_/;

/** The engine on the index in a folder, e.g. dist/pagefind. Rejects with SearchUnavailable when a file is not there. */
export async function openEngine(folder: string): Promise<Engine> {
  let missing = 0;
  fetchFiles({ onMissing: () => (missing += 1) });
  const read = async (path: string): Promise<string> =>
    readFile(join(folder, path), 'utf8').catch(() => {
      throw new SearchUnavailable('missing');
    });
  const pagefind = loadPagefind(folder);
  pagefind.catch(() => undefined);
  return createEngine({
    readJson: async (path) => JSON.parse(await read(path)) as unknown,
    search: async (words) => {
      const { results } = await (await pagefind).search(words);
      // Pagefind itself answers as if the words of a chunk that it cannot read occurred nowhere.
      if (missing > 0) throw new SearchUnavailable('missing');
      return results.map(({ id, score }) => ({ id: id.replace(LANGUAGE, ''), score }));
    },
  });
}

async function loadPagefind(folder: string) {
  const url = pathToFileURL(join(folder, 'pagefind.js')).href;
  const module = (await import(url).catch(() => {
    throw new SearchUnavailable('missing');
  })) as PagefindModule;
  const instance = module.createInstance({ basePath: `${pathToFileURL(folder).href}/`, noWorker: true });
  await instance.filters();
  return instance;
}
