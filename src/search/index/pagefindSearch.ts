/** Pagefind on an index of several bundles: one instance per bundle, opened when the bundle is first searched. */
import { firstBundle } from './bundleList.ts';
import type { SearchWords } from './indexReader.ts';
import { Kept } from './indexReader.ts';

/** The part of Pagefind's own module that is used here. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  search(words: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
  filters(): Promise<unknown>;
}

/** Gives Pagefind's reply, or rejects with SearchUnavailable when a file it depends on did not arrive. */
export type Arrived = <Reply>(ask: () => Promise<Reply>) => Promise<Reply>;

/** Pagefind's ids begin with the language; the list of records has them without. */
const LANGUAGE = /^[a-z]+_/;

/** Opens the first bundle of the index at an address that ends with a slash. */
export async function openPagefind(module: PagefindModule, address: string, arrived: Arrived): Promise<SearchWords> {
  const instances = new Kept<PagefindInstance>();
  const open = (bundle: string): Promise<PagefindInstance> =>
    instances.get(bundle, async () => {
      // Without workers of its own: failures in another scope would go unnoticed.
      const instance = module.createInstance({ basePath: `${address}${bundle}/`, noWorker: true });
      // Its own init() does not wait for the files it loads; filters() does, and loads nothing more.
      await arrived(() => instance.filters());
      return instance;
    });

  // All instances share one program; two that start at the same time would both load it.
  await open(firstBundle);
  return async (bundle, words) => {
    const instance = await open(bundle);
    const { results } = await arrived(() => instance.search(words));
    return results.map(({ id, words: places }) => ({ id: id.replace(LANGUAGE, ''), times: places.length }));
  };
}
