/**
 * Builds the site twice, side by side: the same sources must give the same bytes, in any folder, whole or from shards that
 * were built apart, with what an earlier build has kept, if there was one, or cold.
 */
import { join } from 'node:path';
import { buildSite } from '../build/buildSite.ts';
import { buildCacheFolder } from '../command/folders.ts';
import { differences, hashesOf } from '../command/fingerprint.ts';
import { runNode } from '../command/runNode.ts';
import { copyProject } from '../site/projectCopy.ts';

const SHARDS = ['1', '2'];

/** Builds dist/, and in a copy of the project shards, cold, that are joined; a file that differs makes the exit code 1. */
export async function buildTwice(): Promise<number> {
  console.log('\nBuilding the site into dist/, and again in shards in a copy of the project');
  const copy = copyProject();
  const codes = await Promise.all([buildSite({ ZHIGUI_KEPT: buildCacheFolder }), buildShards(copy)]);
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) return failed;
  const built = hashesOf('dist');
  const differing = differences(built, hashesOf(join(copy, 'dist')));
  console.log(`${String(built.size)} files built twice, ${String(differing.length)} differ`);
  for (const path of differing.slice(0, 20)) console.error(`differs: dist/${path}`);
  return differing.length === 0 ? 0 : 1;
}

async function buildShards(copy: string): Promise<number> {
  const of = String(SHARDS.length);
  const folders = SHARDS.map((number) => join(copy, `dist.shard-${number}-of-${of}`));
  const runs = [...SHARDS.map((number) => ['--shard', `${number}/${of}`]), ['--merge', ...folders]];
  for (const args of runs) {
    const code = await runNode([join(copy, 'scripts/build.ts'), ...args]);
    if (code !== 0) return code;
  }
  return 0;
}
