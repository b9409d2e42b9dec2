/** Addresses of the site as addresses of files, as seen from a page of the copy. */
import { toCopyPath } from '../../../src/naming/copyPath.ts';

/** Base for resolving addresses; not a real host. */
const ORIGIN = 'http://zhigui.invalid';

/** An address of the site, and where it lies in the copy. */
export interface CopyAddress {
  /** The file, by its path in the copy. */
  file: string;
  /** The address from the page: '../../plans/x/index.html?hl=1#goal-3'. */
  href: string;
}

/**
 * The address in a page of the copy; undefined for one that stays as it is: within the page, of another site, no address.
 *
 * toCopyAddress('/plans/x/#a', 'topics/y/index.html', '/')
 * // => { file: 'plans/x/index.html', href: '../../plans/x/index.html#a' }
 */
export function toCopyAddress(address: string, page: string, base: string): CopyAddress | undefined {
  if (/^[?#]/u.test(address)) return undefined;
  const from = `${ORIGIN}${base}${page.replace(/(?<=^|\/)index\.html$/u, '')}`;
  if (!URL.canParse(address, from)) return undefined;
  const { origin, pathname, search, hash } = new URL(address, from);
  if (origin !== ORIGIN) return undefined;
  const path = toCopyPath(pathname, base);
  return { file: decodeURIComponent(path), href: `${toRoot(page)}${path}${search}${hash}` };
}

/** The way from a page to the copy's folder. `toRoot('plans/x/index.html') // => '../../'` */
export function toRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}
