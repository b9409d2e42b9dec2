/**
 * Gives a script copies of its own of what it shares with other scripts. Shared modules are files of their own, and the
 * reader waits for each: a script that is one file arrives a trip earlier, and smaller.
 */

interface Owner {
  script: string;
  /** Behind the names of its copies. */
  mark: string;
  copied: RegExp;
}

const owners: readonly Owner[] = [
  {
    // A reader who opens an address with a query waits for every file: browsers have six connections to a server that
    // does not speak HTTP/2, so that nine small files cost one more trip before the first hit. Not copied is what is
    // fetched on demand, and shares so little that a copy would tear it out of the one file: the traditional forms, the
    // files that are saved. The rest of the site's code is large, and only read when something is saved.
    script: '/src/islands/search/runSearchPage.ts',
    mark: '?search',
    copied:
      /\/src\/(?!text\/forms\/traditional|islands\/search\/exportFiles)(?:text|search|islands|naming\/base|naming\/routes)\/.+\.ts$/,
  },
  {
    // Comes first, and is only early while it is one small file.
    script: '/src/islands/search/askAhead.ts',
    mark: '?ahead',
    copied: /\/src\/(?:text|search|islands|naming\/base)\/.+\.ts$/,
  },
  {
    // The script of every page, and what it has in common with the bar of selected words.
    script: '/src/islands/site.ts',
    mark: '?site',
    copied: /\/src\/islands\/share\/(?:sharePanel|copier)\.ts$/,
  },
];

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

/** A Vite plugin that resolves what these scripts import to copies, which are bundled into their one file. */
export function ownCopies(): OwnCopies {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      const owner = owners.find(({ script, mark }) => importer.endsWith(script) || importer.endsWith(mark));
      if (owner === undefined) return undefined;
      const found = await this.resolve(source, importer.replace(owner.mark, ''), { skipSelf: true });
      return found !== null && owner.copied.test(found.id) ? found.id + owner.mark : undefined;
    },
  };
}
