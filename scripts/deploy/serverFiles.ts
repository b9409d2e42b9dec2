/** The written configurations, by the name of their file. */
import { toCaddy } from './caddyFile.ts';
import { toHeaderList } from './headerList.ts';
import { toNginx } from './nginxFile.ts';

/** For a site below the path `base`, such as '/zhigui'; '' at the root of its host. */
export function serverFiles(base: string): Map<string, string> {
  return new Map([
    ['nginx.conf', toNginx(base)],
    ['Caddyfile', toCaddy(base)],
    ['headers.md', toHeaderList(base)],
  ]);
}
