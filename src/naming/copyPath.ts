/** Where the file of an address lies in the offline copy, which is opened without a server. */

/**
 * The path from the copy's folder, with query and anchor. `base` is the path that the site is published below.
 *
 * toCopyPath('/plans/x/?hl=1#goal-3', '/') // => 'plans/x/index.html?hl=1#goal-3'
 * toCopyPath('/zhigui/data/goals.csv', '/zhigui/') // => 'data/goals.csv'
 */
export function toCopyPath(address: string, base: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  const own = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  return `${own === '' || own.endsWith('/') ? `${own}index.html` : own}${rest}`;
}
