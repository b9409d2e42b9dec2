/** The engine on an index that is fetched. Needs neither page nor worker: it runs in both. */
import { catalogueFile } from '../../search/index/bundleList.ts';
import { createEngine } from '../../search/answer/engine.ts';
import type { Engine } from '../../search/answer/engineTypes.ts';
import type { IndexReader } from '../../search/index/reader.ts';
import { fetchJson, watchFetches } from './fetches.ts';
import { loadPagefind } from './loadPagefind.ts';

/** Starts the engine on the index at a path that ends with a slash. Rejects with SearchUnavailable. */
export async function startEngine(indexPath: string): Promise<Engine> {
  watchFetches();
  const pagefind = loadPagefind(indexPath);
  // When both fail, the catalogue's failure says more; it is awaited first.
  pagefind.catch(() => undefined);
  const reader: IndexReader = {
    // Without catalogue there is no index; without another file, the index is another one than when the page began.
    readJson: (path) => fetchJson(indexPath + path, path === catalogueFile ? 'missing' : 'outdated'),
    search: async (bundle, words) => (await pagefind)(bundle, words),
  };
  const engine = await createEngine(reader);
  await pagefind;
  return engine;
}
