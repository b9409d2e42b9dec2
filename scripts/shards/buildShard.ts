/** `npm run build -- --shard 3/8`: the pages of one shard, with what belongs to them, in a folder of its own. */
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { buildFolder } from '../build/buildFolder.ts';
import { runSteps } from '../build/steps.ts';
import type { Step } from '../build/steps.ts';
import { inBothLanguages } from '../command/inputError.ts';
import { describeProject, findDifferent } from './builtOf.ts';
import { formatShard, shardFolder } from './shard.ts';
import type { Shard } from './shard.ts';
import { describeShard, partPages, partSite } from './shardFile.ts';

const steps = (pages: string): readonly Step[] => [
  { does: 'Building the pages of the shard', args: ['scripts/astro.ts', 'build'] },
  { does: 'Drawing the pictures for shared links', args: ['scripts/drawCards.ts'] },
  { does: 'Compressing the files', args: ['scripts/compressFiles.ts'] },
  { does: 'Reading every page', args: ['scripts/readPages.ts', pages] },
];

/** Builds it beside dist/. Returns the exit code: of the step that failed, 0 when the shard is in place. */
export async function buildShard(shard: Shard): Promise<number> {
  const folder = shardFolder(shard);
  const code = await buildFolder(folder, async (next) => {
    const before = describeProject();
    mkdirSync(next, { recursive: true });
    const env = { ZHIGUI_SITE: partSite(next), ZHIGUI_SHARD: formatShard(shard) };
    const failed = await runSteps(steps(partPages(next)), env);
    if (failed !== 0) return failed;
    // A font may have been installed for the pictures.
    const after = describeProject();
    const changed = findDifferent({ ...before, font: after.font }, after);
    if (changed !== undefined)
      throw inBothLanguages({
        en: `the project has changed while the shard was built (${changed.en}); build it again`,
        zh: `构建分片时项目变了（${changed.zh}）；请重新构建`,
      });
    describeShard(next, shard, after);
    return 0;
  });
  if (code === 0) console.log(`\n${relative('', folder)}: shard ${formatShard(shard)} of the site`);
  return code;
}
