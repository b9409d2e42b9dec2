/**
 * What a built site promises: every page and file, and every anchor that stands in the words of a plan or that a page of
 * the site leads to. Anchors that only tie a label to its field are nobody's address.
 */
import type { Site } from '../site/readSite.ts';

/** Served for lost addresses, at no address of its own. */
const NOT_FOUND = '/404.html';
/** The skip link's end, on every page. */
const SKIPPED_TO = '#main';
/** To resolve links against; no real host. */
const ORIGIN = 'http://zhigui.invalid';

/** Every published address of a site, each once. */
export function publishedAddresses(site: Site): Set<string> {
  const pages = [...site.pages.values()].filter(({ path }) => path !== NOT_FOUND);
  return new Set([
    ...site.files,
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

/** The place in a page that a link leads to; undefined for a link to a page as a whole, or to no page of this site. */
function toAnchor(from: string, href: string): string | undefined {
  if (!href.includes('#') || !URL.canParse(href, `${ORIGIN}${from}`)) return undefined;
  const { origin, pathname, hash } = new URL(href, `${ORIGIN}${from}`);
  return origin !== ORIGIN || hash === '' || hash === SKIPPED_TO ? undefined : `${pathname}${hash}`;
}
