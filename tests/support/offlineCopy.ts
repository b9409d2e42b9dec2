/** The offline copy of the built site, unpacked. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readBuilt } from '../../scripts/pack/offline/builtSite.ts';
import { copyFiles } from '../../scripts/pack/offline/offlineCopy.ts';

export interface UnpackedCopy {
  /** Its files by their paths. */
  files: ReadonlyMap<string, string>;
  /** The address of a page, as a double-click opens it. `addressOf('search/') // => 'file:///tmp/…/search/index.html'` */
  addressOf: (page: string) => string;
  remove: () => void;
}

/** Makes the copy of a site, in a folder with a blank and Chinese in its name. */
export async function unpackCopy(site: string): Promise<UnpackedCopy> {
  const folder = join(mkdtempSync(join(tmpdir(), 'zhigui-offline-')), '离线 副本');
  const files = new Map<string, string>();
  for await (const { path, content } of copyFiles(readBuilt(site))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    files.set(path, typeof content === 'string' ? content : '');
  }
  return {
    files,
    addressOf: (page) => `${pathToFileURL(folder).href}/${page}index.html`,
    remove: () => rmSync(dirname(folder), { recursive: true }),
  };
}
