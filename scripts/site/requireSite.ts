/** What a command on a built site needs before it reads addresses: a site, built for where SITE_URL says that it is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteBase, toBase } from '../../src/naming/base/siteBase.ts';
import { InputError } from '../command/inputError.ts';
import { attributeOf, readElements } from './htmlTree.ts';

/** Throws an InputError when no site is built, or one for another path. */
export function requireSite(site: string): void {
  const address = findBuiltAddress(site);
  if (address === undefined || toBase(address) === siteBase) return;
  throw new InputError(`${site}: the site was built for ${address}; set SITE_URL to that address, or build it again`);
}

/** The path at which a built site is to be served. `findBuiltBase('dist') // => '/zhigui/'`. Throws like requireSite. */
export function findBuiltBase(site: string): string {
  return `${toBase(findBuiltAddress(site) ?? '')}/`;
}

/** The address that the home page says it has; undefined for one that says nothing. */
function findBuiltAddress(site: string): string | undefined {
  const home = join(site, 'index.html');
  if (!existsSync(home)) throw new InputError(`${site}: there is no built site; run npm run build`);
  const canonical = readElements(readFileSync(home, 'utf8')).find(
    (element) => attributeOf(element, 'rel') === 'canonical',
  );
  return canonical && attributeOf(canonical, 'href');
}
