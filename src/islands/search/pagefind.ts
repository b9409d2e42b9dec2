/** Pagefind itself, which is part of the index it built. */
import type { WordMatch } from '../../text/search/reader.ts';
import { SearchUnavailable } from '../../text/search/unavailable.ts';
import { arrived } from './fetches.ts';

export interface Pagefind {
  search(words: string): Promise<WordMatch[]>;
}

/** What is used of its own interface. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(words: string): Promise<{ results: readonly WordMatch[] }>;
    filters(): Promise<unknown>;
  };
}

/** Ids as the catalogue has them: Pagefind's without the language they begin with. */
const LANGUAGE = /^[a-z]+_/;

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
      const { results } = await arrived(() => instance.search(words));
      return results.map(({ id, score }) => ({ id: id.replace(LANGUAGE, ''), score }));
    },
  };
}
