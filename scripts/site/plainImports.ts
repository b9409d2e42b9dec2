/**
 * Keeps `import()` as written. Vite wraps each in a helper that preloads style sheets and modules; here no script has
 * sheets of its own, and with the helper (1 KB) the median goal would be of more than 10 KB. tests/site/weight.spec.ts
 * fails if that changes.
 */

/** The hooks of Vite that are used here. */
interface PlainImports {
  name: string;
  enforce: 'pre';
  resolveId: (source: string, importer: string | undefined) => string | undefined;
  load: (id: string) => string | undefined;
  renderChunk: (code: string) => string;
}

const HELPER = '\0vite/preload-helper.js';

/**
 * A Vite plugin that replaces Vite's helper with one that does nothing. Every module that imports so has its own: were it
 * shared, it would be a file, and readers would wait for that too.
 */
export function plainImports(): PlainImports {
  const helper = 'export const __vitePreload = (load) => load();';
  return {
    name: 'plain-imports',
    enforce: 'pre',
    resolveId: (source, importer = '') => (source === HELPER ? `${HELPER}?${importer}` : undefined),
    load: (id) => (id.startsWith(`${HELPER}?`) ? helper : undefined),
    renderChunk: (code) => code.replace(/,\s*__VITE_PRELOAD__/g, ''),
  };
}
