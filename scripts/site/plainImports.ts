/**
 * `import()` as it is written. Vite wraps each in a helper that preloads style sheets and modules; here no script has
 * styles of its own, and with the helper (1 KB after gzip) more than a hundred goals would no longer arrive in the first
 * flight. tests/site/weight.spec.ts measures it and fails when that is no longer so.
 */

/** The two hooks of Vite that this takes. */
interface PlainImports {
  name: string;
  load: (id: string) => string | undefined;
  renderChunk: (code: string) => string;
}

/** A plugin of Vite that puts a helper that does nothing in the place of Vite's own. */
export function plainImports(): PlainImports {
  const helper = 'export const __vitePreload = (load) => load();';
  return {
    name: 'plain-imports',
    load: (id) => (id === '\0vite/preload-helper.js' ? helper : undefined),
    renderChunk: (code) => code.replace(/,\s*__VITE_PRELOAD__/g, ''),
  };
}
