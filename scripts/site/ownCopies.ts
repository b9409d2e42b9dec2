/**
 * Gives the script of the search page copies of its own of what it shares with other scripts. Shared modules are files of
 * their own, and a reader who opens an address with a query waits for every one of them: browsers have six connections to
 * a server that does not speak HTTP/2, so that nine small files cost one more trip before the first hit.
 */
const SCRIPT = '/src/islands/search/runSearchPage.ts';
const MARK = '?search';
/** What other scripts use too. The rest of the site's code is large, and only read when something is saved. */
const COPIED = /\/src\/(?:text|search|islands|naming\/base|naming\/routes)\/.+\.ts$/;
/** Fetched on demand, and sharing so little that a copy would tear it out of the one file: the traditional forms, the files that are saved. */
const ON_DEMAND = /\/src\/(?:text\/forms\/traditional|islands\/search\/exportFiles)[^/]*$/;

/** The hook of Vite that is used here. */
interface OwnCopies {
  name: string;
  enforce: 'pre';
  resolveId: (
    this: { resolve: (id: string, importer: string, how: { skipSelf: true }) => Promise<{ id: string } | null> },
    source: string,
    importer: string | undefined,
  ) => Promise<string | undefined>;
}

/** A Vite plugin that resolves what the search page imports to copies, which are bundled into its one file. */
export function ownCopies(): OwnCopies {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || !(importer.endsWith(MARK) || importer.endsWith(SCRIPT))) return undefined;
      const found = await this.resolve(source, importer.replace(MARK, ''), { skipSelf: true });
      return found !== null && COPIED.test(found.id) && !ON_DEMAND.test(found.id) ? found.id + MARK : undefined;
    },
  };
}
