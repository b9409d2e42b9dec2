/**
 * `npm run build -- --merge DIR …`: joins shards to the site that one machine builds, byte for byte: their files together,
 * the search index, the pages of what was taken away, the list of files. Verified, then put in place of dist/.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { buildFolder } from '../build/buildFolder.ts';
import { runSteps } from '../build/steps.ts';
import type { Step } from '../build/steps.ts';
import { builtFolder } from '../command/folders.ts';
import { inPlace } from '../command/inputError.ts';
import { describeProject } from './builtOf.ts';
import { readShards } from './readShards.ts';
import { partPages, partSite } from './shardFile.ts';
import type { BuiltShard } from './shardFile.ts';

const steps: readonly Step[] = [
  { does: 'Indexing for search', args: ['scripts/indexSearch.ts'] },
  { does: 'Marking what was taken away', args: ['scripts/markWithdrawn.ts'] },
  { does: 'Compressing the files that are new', args: ['scripts/compressFiles.ts', '--missing'] },
  { does: 'Listing the files', args: ['scripts/listFiles.ts'] },
  { does: 'Verifying every page', args: ['scripts/verify.ts'] },
];

/**
 * Joins the shards in these folders. Returns the exit code: of the step that failed, 0 when the site is in place. Throws an
 * InputError, and changes nothing, for shards that are not those of one site.
 */
export async function mergeShards(folders: readonly string[]): Promise<number> {
  const shards = readShards(folders, describeProject());
  const files = whereEachIs(shards);
  return buildFolder(builtFolder, (next) => {
    console.log(`\nJoining ${String(files.size)} files of ${String(shards.length)} shards`);
    copyFiles(files, next);
    const known = shards.map(({ folder }) => partPages(folder)).join(delimiter);
    return runSteps(steps, { ZHIGUI_SITE: next, ZHIGUI_PAGES: known });
  });
}

/** Every file of the site, and the shard that has it. Throws an InputError when two have different files of one path. */
function whereEachIs(shards: readonly BuiltShard[]): Map<string, BuiltShard> {
  const found = new Map<string, BuiltShard>();
  for (const shard of shards) {
    for (const [path, hash] of shard.files) {
      const other = found.get(path) ?? shard;
      if (other.files.get(path) !== hash)
        throw inPlace(shard.folder, {
          en: `has another ${path} than ${other.folder}; build both again`,
          zh: `的 ${path} 与 ${other.folder} 的不同；请重新构建这两个分片`,
        });
      found.set(path, other);
    }
  }
  return found;
}

function copyFiles(files: ReadonlyMap<string, BuiltShard>, site: string): void {
  const folders = new Set([...files.keys()].map(dirname));
  for (const folder of folders) mkdirSync(join(site, folder), { recursive: true });
  for (const [path, { folder }] of files) copyFileSync(join(partSite(folder), path), join(site, path));
}
