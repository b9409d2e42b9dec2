/** Pagefind on an index of several bundles: an instance for each, opened when it is first asked. */
import { firstBundle } from './bundleList.ts';
import type { SearchWords } from './reader.ts';

/** What is used of Pagefind's own module. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  search(words: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
  filters(): Promise<unknown>;
}

/** Gives the answer of Pagefind, or rejects with SearchUnavailable when a file it rests on did not arrive. */
export type Arrived = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/** Ids as the catalogue has them: Pagefind's without the language they begin with. */
const LANGUAGE = /^[a-z]+_/;

/** Opens the first bundle of the index at an address that ends with a slash. */
export async function openPagefind(module: PagefindModule, address: string, arrived: Arrived): Promise<SearchWords> {
  const opened = new Map<string, Promise<PagefindInstance>>();

  async function open(bundle: string): Promise<PagefindInstance> {
    // It stays in this scope: workers of its own would hide what fails from us.
    const instance = module.createInstance({ basePath: `${address}${bundle}/`, noWorker: true });
    // Its own init() does not wait for what it loads; this does, and loads nothing more.
    await arrived(() => instance.filters());
    return instance;
  }

  function keep(bundle: string): Promise<PagefindInstance> {
    const instance = opened.get(bundle) ?? open(bundle);
    opened.set(bundle, instance);
    // What did not arrive is asked for again at the next question.
    instance.catch(() => opened.delete(bundle));
    return instance;
  }

  // All instances share one program, and two that start it at the same time would each start their own.
  await keep(firstBundle);
  return async (bundle, words) => {
    const instance = await keep(bundle);
    const { results } = await arrived(() => instance.search(words));
    return results.map((result) => ({ id: result.id.replace(LANGUAGE, ''), times: result.words.length }));
  };
}
