/**
 * `npm run build`: builds the site with its search index from content/plans beside dist/, verifies it and puts it in place
 * of dist/; exits with 0 only if all is well, and leaves dist/ as it was if not. What an earlier build compressed and read
 * of the same bytes is taken from node_modules/.cache; `-- --cold` makes everything anew, to the same bytes.
 *
 * `npm run build -- --shard 3/8` builds the third of eight parts of its pages, into dist.shard-3-of-8/, on any machine;
 * `npm run build -- --merge DIR …` joins the folders of all parts to the same site, byte for byte.
 */
import { buildSite } from './build/buildSite.ts';
import { readCommandLine } from './command/commandLine.ts';
import { buildCacheFolder } from './command/folders.ts';
import { inBothLanguages, runCommand } from './command/inputError.ts';
import { buildShard } from './shards/buildShard.ts';
import { mergeShards } from './shards/mergeShards.ts';
import { parseShard } from './shards/shard.ts';
import type { Shard } from './shards/shard.ts';

const USAGE = 'npm run build [-- --cold | --shard 3/8 | --merge DIR …]';

await runCommand(async () => {
  const { values, positionals } = readCommandLine(USAGE, {
    allowPositionals: true,
    options: {
      cold: { type: 'boolean', default: false },
      shard: { type: 'string' },
      merge: { type: 'boolean', default: false },
    },
  });
  const { cold, shard, merge } = values;
  const asked = [cold, shard !== undefined, merge].filter(Boolean).length;
  if (asked > 1 || (positionals.length > 0 && !merge))
    throw inBothLanguages({ en: `one thing at a time; use ${USAGE}`, zh: `一次只做一件事；用法：${USAGE}` });
  if (merge) process.exitCode = await mergeShards(positionals);
  else if (shard !== undefined) process.exitCode = await buildShard(toShard(shard));
  else process.exitCode = await buildSite(cold ? {} : { ZHIGUI_KEPT: buildCacheFolder });
});

function toShard(text: string): Shard {
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw inBothLanguages({
    en: `no shard ${JSON.stringify(text)}; write its number and their count, such as 3/8`,
    zh: `没有分片 ${JSON.stringify(text)}；请写它的序号和总数，如 3/8`,
  });
}
