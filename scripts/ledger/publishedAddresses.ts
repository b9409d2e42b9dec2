/**
 * The addresses that a built site publishes: every page and file, and every anchor within the words of a plan or linked
 * from a page of the site. Anchors that only tie a label to its field are not published. The folders of data versions have
 * a ledger of their own (versionFolders.ts): the next build has none of them.
 */
import { isFrozen } from '../../src/naming/routes/dataRoutes.ts';
import { notFoundPath } from '../../src/naming/routes/siteRoutes.ts';
import type { Site } from '../site/readSite.ts';

/** Target of the skip link on every page. */
const SKIPPED_TO = '#main';
/** Base for resolving links; not a real host. */
const ORIGIN = 'http://zhigui.invalid';

/** Every published address of a site, each once. */
export function publishedAddresses(site: Site): Set<string> {
  const pages = [...site.pages.values()].filter(({ path }) => path !== notFoundPath && !isFrozen(path));
  return new Set([
    ...site.files.filter((path) => !isFrozen(path)),
    ...pages.flatMap(({ path, idsInWords }) => [path, ...idsInWords.map((id) => `${path}#${id}`)]),
    ...pages.flatMap(({ path, hrefs }) => hrefs.flatMap((href) => toAnchor(path, href) ?? [])).filter(isOn(site)),
  ]);
}

/** Whether a site serves an address, anchor included. */
export function isOn({ pages, files }: Site): (address: string) => boolean {
  const known = new Set(files);
  return (address) => {
    const [path = '', anchor] = address.split('#');
    const page = pages.get(path);
    return anchor === undefined ? page !== undefined || known.has(path) : (page?.ids.has(anchor) ?? false);
  };
}

/** The place on a page that a link leads to; undefined for a link to a whole page, or to another site. */
function toAnchor(from: string, href: string): string | undefined {
  if (!href.includes('#') || !URL.canParse(href, `${ORIGIN}${from}`)) return undefined;
  const { origin, pathname, hash } = new URL(href, `${ORIGIN}${from}`);
  return origin !== ORIGIN || hash === '' || hash === SKIPPED_TO ? undefined : `${pathname}${hash}`;
}
