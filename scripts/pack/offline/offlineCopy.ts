/** The offline copy as one archive: the site, a guide, and the hashes of all files. */
import { createHash } from 'node:crypto';
import type { BuiltSite } from './builtSite.ts';
import { guideFile, writeGuide } from './guide.ts';
import { offlineFiles } from './offlineFiles.ts';
import type { CopyFile } from './offlineFiles.ts';
import { writeZip } from './zipFile.ts';

const LIST = 'SHA256SUMS';

/** Writes the archive; its files lie below one folder. Returns how many there are; undefined when they are too many. */
export function writeOfflineCopy(site: BuiltSite, path: string): Promise<number | undefined> {
  return writeZip(path, `zhigui-${site.dataVersion}`, copyFiles(site));
}

/** All files of the copy; the last lists the hashes of the others, as `sha256sum --check` reads them. */
export async function* copyFiles(site: BuiltSite): AsyncGenerator<CopyFile> {
  const hashes: string[] = [];
  for await (const file of withGuide(site)) {
    hashes.push(`${createHash('sha256').update(file.content).digest('hex')}  ${file.path}\n`);
    yield file;
  }
  yield { path: LIST, content: hashes.join('') };
}

async function* withGuide(site: BuiltSite): AsyncGenerator<CopyFile> {
  yield { path: guideFile, content: writeGuide(site) };
  yield* offlineFiles(site);
}
