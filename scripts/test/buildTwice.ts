/**
 * Builds the site twice: as a whole and cold, then from shards that are built apart, side by side, with what the first
 * build has kept. The same sources must give the same bytes, in any folder, in one piece or several, kept or made anew.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../build/buildSite.ts';
import { differences, hashesOf } from '../command/fingerprint.ts';
import { runNode } from '../command/runNode.ts';
import { copyProject } from '../site/projectCopy.ts';
import { must } from '../../src/text/must.ts';

const SHARDS = 2;

/** Builds dist/, and shards of it in copies of the project, that are joined; a file that differs makes the exit code 1. */
export async function buildTwice(): Promise<number> {
  console.log('\nBuilding the site into dist/, then again in shards in copies of the project');
  const kept = mkdtempSync(join(tmpdir(), 'zhigui-kept-'));
  process.on('exit', () => rmSync(kept, { recursive: true, force: true }));
  const code = await buildSite({ ZHIGUI_KEPT: kept });
  if (code !== 0) return code;
  const joined = await buildShards(kept);
  if (typeof joined === 'number') return joined;
  const built = hashesOf('dist');
  const differing = differences(built, hashesOf(joined));
  console.log(`${String(built.size)} files built twice, ${String(differing.length)} differ`);
  for (const path of differing.slice(0, 20)) console.error(`differs: dist/${path}`);
  return differing.length === 0 ? 0 : 1;
}

/** The folder of the site that was joined; the exit code when a step failed. */
async function buildShards(kept: string): Promise<string | number> {
  const shards = Array.from({ length: SHARDS }, (_, at) => ({ number: at + 1, copy: copyProject() }));
  const codes = await Promise.all(
    shards.map(({ number, copy }) => {
      // A build leaves what it has used and nothing else: each has a folder of its own.
      const own = join(copy, 'kept');
      cpSync(kept, own, { recursive: true });
      const args = ['--shard', `${String(number)}/${String(SHARDS)}`];
      return runNode([join(copy, 'scripts/build.ts'), ...args], { ZHIGUI_KEPT: own });
    }),
  );
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) return failed;
  const { copy: first } = must(shards[0], 'first shard');
  const folders = shards.map(({ number, copy }) => join(copy, `dist.shard-${String(number)}-of-${String(SHARDS)}`));
  const code = await runNode([join(first, 'scripts/build.ts'), '--merge', ...folders]);
  return code === 0 ? join(first, 'dist') : code;
}
