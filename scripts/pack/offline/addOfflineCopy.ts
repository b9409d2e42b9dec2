/** Puts the offline copy into the built site that it is made of, and offers it there. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineCopyName } from '../../../src/naming/routes/dataRoutes.ts';
import { findIncomplete, writeFileList } from '../../build/fileList.ts';
import { InputError } from '../../command/inputError.ts';
import { compressions } from '../../site/compression.ts';
import { writeWhole } from '../../write/wholeFile.ts';
import { readBuilt } from './builtSite.ts';
import { writeOfflineCopy } from './offlineCopy.ts';
import { hasOffer, offerCopy } from './showOffer.ts';
import { MOST_FILES } from './zipFile.ts';

/** Folder of the copy in the site, whose page offers it. */
const FOLDER = 'data';
const PAGE = `${FOLDER}/index.html`;

export interface AddedCopy {
  /** Where the archive is. */
  path: string;
  files: number;
  /** e.g. 27.1 MB. */
  size: string;
}

/**
 * The same site gives the same copy. Returns why there is none for a site that can be served without one, and throws an
 * InputError for a site that is not whole.
 */
export async function addOfflineCopy(site: string): Promise<AddedCopy | string> {
  const incomplete = findIncomplete(site);
  if (incomplete !== undefined) throw new InputError(`${incomplete}; run npm run build`);
  const page = join(site, PAGE);
  if (!hasOffer(readFileSync(page, 'utf8'))) return 'it was built before there was one';
  const path = join(site, FOLDER, offlineCopyName);
  const files = await writeOfflineCopy(readBuilt(site), path);
  if (files === undefined) return `it has more files than an archive can hold, ${String(MOST_FILES)}`;
  const bytes = readFileSync(path);
  const size = formatSize(bytes.length);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  rewritePage(page, offerCopy(readFileSync(page, 'utf8'), { size, sha256 }));
  writeFileList(site);
  return { path, files, size };
}

/** `formatSize(28_462_844) // => '27.2 MB'`; never less than it is. */
function formatSize(bytes: number): string {
  return `${(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1)} MB`;
}

/** The page, and beside it what servers send of it. */
function rewritePage(path: string, html: string): void {
  for (const { ending, compress } of Object.values(compressions)) {
    if (!existsSync(path + ending)) continue;
    writeFileSync(`${path}.next`, compress(Buffer.from(html), PAGE));
    renameSync(`${path}.next`, path + ending);
  }
  rmSync(`${path}.next`, { force: true });
  writeWhole(path, html);
}
