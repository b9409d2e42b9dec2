/** Links of a site below a path that leave the path, though what they mean is below it: they would lead to nothing. */
import { isOn } from '../ledger/publishedAddresses.ts';
import type { Site } from '../site/readSite.ts';

/**
 * One sentence each. `base` is the path without its last slash; at the root, '', nothing is outside. Other addresses of the
 * same host are left alone: REPORT_URL may be one.
 */
export function findOutside(site: Site, base: string): string[] {
  const serves = isOn(site);
  const isOutside = (href: string): boolean =>
    /^\/(?!\/)/.test(href) && !href.startsWith(`${base}/`) && serves(base + href.replace(/[?#].*$/, ''));
  return [...site.pages.values()].flatMap(({ path, hrefs, leadsTo }) =>
    [...hrefs, ...(leadsTo === null ? [] : [leadsTo])]
      .filter(isOutside)
      .map((href) => `${path}: leads to ${href}, which is ${base}${href} on this site`),
  );
}
