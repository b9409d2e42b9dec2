/**
 * Where the site lies on its host, from SITE_URL: '' at the root, '/zhigui' at https://host/zhigui/. Every address is
 * formed with it. What runs in a browser has no environment: bundles get the value from scripts/site/bundledBase.ts.
 */
export const siteBase: string = toBase(process.env['SITE_URL'] ?? '');

/** `toBase('https://host/zhigui/') // => '/zhigui'` */
export function toBase(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, '') : '';
}
