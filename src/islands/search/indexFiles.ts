/** The files of the index: the catalogue of records, and Pagefind itself, which is part of the index it built. */
import { catalogueFile } from '../../text/search/catalogue.ts';
import type { Catalogue } from '../../text/search/catalogue.ts';
import { arrived, fetchJson, watchFetches } from './fetches.ts';
import { SearchUnavailable } from './unavailable.ts';

/** What is used of Pagefind's own interface. */
export interface Pagefind {
  search(words: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind & { filters(): Promise<unknown> };
}

/** Ids as the catalogue has them: Pagefind's without the language they begin with. */
const LANGUAGE = /^[a-z]+_/;

export async function loadCatalogue(indexPath: string): Promise<Catalogue> {
  watchFetches();
  return (await fetchJson(indexPath + catalogueFile)) as Catalogue;
}

/** Pagefind, ready to be asked. It stays in this scope: workers of its own would hide what fails from us. */
export async function loadPagefind(indexPath: string): Promise<Pagefind> {
  const url = `${indexPath}pagefind.js`;
  let module: PagefindModule;
  try {
    module = (await import(/* @vite-ignore */ url)) as PagefindModule;
  } catch {
    const arrives = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    throw new SearchUnavailable(arrives ? 'unsupported' : 'unreachable');
  }
  const instance = module.createInstance({ basePath: indexPath, noWorker: true });
  // Its own init() does not wait for what it loads; this does, and loads nothing more.
  await arrived(() => instance.filters());
  return {
    search: async (words) => {
      const { results } = await instance.search(words);
      return { results: results.map(({ id, score }) => ({ id: id.replace(LANGUAGE, ''), score })) };
    },
  };
}
