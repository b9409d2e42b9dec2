/** Where the copy is. */
import { toCopyPath } from '../../naming/copyPath.ts';

/** The path that the site is published below; written into the script when the copy is made. */
declare const SITE_BASE: string;

/** This script lies in a folder of the copy. */
const root = document.currentScript instanceof HTMLScriptElement ? new URL('..', document.currentScript.src).href : '';

/** The path in the copy of what the site calls `/plans/x/` or `file:///_astro/x.js`. */
export function pathInCopy(address: string | URL): string {
  const written = String(address);
  return toCopyPath(written.startsWith('/') ? written : new URL(written).pathname, SITE_BASE);
}

/** The address of a file of the copy, by its path there. */
export function addressInCopy(path: string): string {
  return root + path;
}
