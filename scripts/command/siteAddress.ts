/** The published address of the site, as the environment sets it. */
import { InputError } from './inputError.ts';

/** A path that is written the same in an address, in a file of a server, and on disk. */
const PATH = /^(?:\/[\w.~-]+)*\/?$/;

/**
 * The problem with an address given as SITE_URL, in one line; undefined when it is valid: a host, and the path that the
 * site lies below, if any.
 *
 * findSiteProblem('https://example.org/zhigui/') // => undefined
 * findSiteProblem('zhigui.example') // => 'SITE_URL must be … not "zhigui.example".'
 */
export function findSiteProblem(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url !== undefined && [url.href, `${url.href}/`].includes(`${url.origin}${url.pathname}`);
  if (url !== undefined && ['http:', 'https:'].includes(url.protocol) && isPlain && PATH.test(url.pathname)) {
    return undefined;
  }
  return `SITE_URL must be an http or https address such as https://zhigui.example.org or https://example.org/zhigui/, without a query and with no other characters in its path than letters, digits and . _ ~ -, not ${JSON.stringify(address)}.`;
}

/** Throws an InputError for an invalid SITE_URL. */
export function checkSiteAddress(): void {
  const { SITE_URL: site } = process.env;
  const problem = site === undefined ? undefined : findSiteProblem(site);
  if (problem !== undefined) throw new InputError(problem);
}
