/** The published address of the site, as the environment sets it. */

/**
 * The problem with an address given as SITE_URL, in one line; undefined when it is valid.
 *
 * findSiteProblem('zhigui.example') // => 'SITE_URL must be … not "zhigui.example".'
 */
export function findSiteProblem(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isOrigin = url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return undefined;
  return `SITE_URL must be an http or https address without a path, such as https://zhigui.example.org, not ${JSON.stringify(address)}.`;
}
