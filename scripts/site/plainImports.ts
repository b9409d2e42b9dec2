/**
 * Keeps `import()` as written. Vite wraps each in a helper that preloads style sheets and modules; here no script has
 * styles of its own, and with the helper (1 KB after gzip) more than a hundred goals would no longer arrive in the
 * first flight. tests/site/weight.spec.ts fails if that changes.
 */

/** The two hooks of Vite that are used here. */
interface PlainImports {
  name: string;
  load: (id: string) => string | undefined;
  renderChunk: (code: string) => string;
}

/** A Vite plugin that replaces Vite's helper with one that does nothing. */
export function plainImports(): PlainImports {
  const helper = 'export const __vitePreload = (load) => load();';
  return {
    name: 'plain-imports',
    load: (id) => (id === '\0vite/preload-helper.js' ? helper : undefined),
    renderChunk: (code) => code.replace(/,\s*__VITE_PRELOAD__/g, ''),
  };
}
