/** Writes the site's base into what is bundled, where there is no environment to read it from. */
import { siteBase } from '../../src/naming/base/siteBase.ts';

/** The hook of Vite that is used here. */
interface BundledBase {
  name: string;
  load: (id: string) => string | undefined;
}

/** A copy of it (ownCopies.ts) has a query behind its name. */
const BASE = /\/src\/naming\/base\/siteBase\.ts(?:\?|$)/;

/** A Vite plugin that replaces the module of the base with its value. */
export function bundledBase(): BundledBase {
  return {
    name: 'bundled-base',
    load: (id) => (BASE.test(id) ? `export const siteBase = ${JSON.stringify(siteBase)};` : undefined),
  };
}
