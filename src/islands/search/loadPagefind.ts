/** Pagefind itself, which is part of the index it built. */
import { openPagefind } from '../../search/index/pagefindBundles.ts';
import type { PagefindModule } from '../../search/index/pagefindBundles.ts';
import type { SearchWords } from '../../search/index/reader.ts';
import { SearchUnavailable } from '../../search/index/unavailable.ts';
import { arrived } from './fetches.ts';

/** Pagefind, ready to be asked. */
export async function loadPagefind(indexPath: string): Promise<SearchWords> {
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
  return openPagefind(module, indexPath, arrived);
}
