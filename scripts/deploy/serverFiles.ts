/** The written configurations, by the name of their file in this folder. */
import { toCaddy } from './caddyFile.ts';
import { toHeaderList } from './headerList.ts';
import { toNginx } from './nginxFile.ts';

export function serverFiles(): Map<string, string> {
  return new Map([
    ['nginx.conf', toNginx()],
    ['Caddyfile', toCaddy()],
    ['headers.md', toHeaderList()],
  ]);
}
