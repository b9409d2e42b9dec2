/** The shards of one site, all of them and of the same make. */
import type { Wording } from '../../src/reading/problemWords.ts';
import { inBothLanguages, inPlace } from '../command/inputError.ts';
import type { InputError } from '../command/inputError.ts';
import { findDifferent } from './builtOf.ts';
import type { BuiltOf } from './builtOf.ts';
import { readShard } from './shardFile.ts';
import type { BuiltShard } from './shardFile.ts';
import { formatShard } from './shard.ts';

/**
 * The shards in these folders, in their order. Throws an InputError for the first thing that keeps them from being one
 * site: a folder without a shard or with a damaged one, one of another count or build, one twice, one that is missing.
 * `here` is what the project that joins them is built of.
 */
export function readShards(folders: readonly string[], here: BuiltOf): BuiltShard[] {
  const shards = folders.map(readShard);
  const [first] = shards;
  if (first === undefined)
    throw inBothLanguages({
      en: 'give the folders of all shards: npm run build -- --merge DIR …',
      zh: '请给出全部分片的文件夹：npm run build -- --merge DIR …',
    });
  for (const shard of shards) {
    const problem = findProblem(shard, shards, here);
    if (problem !== undefined) throw inPlace(shard.folder, problem);
  }
  const numbers = Array.from({ length: first.of }, (_, at) => at + 1);
  const missing = numbers.filter((number) => !shards.some((shard) => shard.number === number));
  if (missing.length > 0) throw lacking(missing, first.of);
  return shards.sort((a, b) => a.number - b.number);
}

/** What keeps a shard from being one of these. */
function findProblem(shard: BuiltShard, shards: readonly BuiltShard[], here: BuiltOf): Wording | undefined {
  const [first = shard] = shards;
  const named = formatShard(shard);
  if (shard.of !== first.of)
    return {
      en: `is shard ${named}, but ${first.folder} is ${formatShard(first)}; build all with one count`,
      zh: `是分片 ${named}，而 ${first.folder} 是 ${formatShard(first)}；请用同一个总数构建全部分片`,
    };
  const twin = shards.find((other) => other !== shard && other.number === shard.number);
  if (twin !== undefined)
    return {
      en: `is shard ${named}, as ${twin.folder} is; give each shard once`,
      zh: `是分片 ${named}，${twin.folder} 也是；每个分片只给一次`,
    };
  // What joins them draws no pictures.
  const foreign = findDifferent(shard.builtOf, { ...here, font: first.builtOf.font });
  return (
    foreign && {
      en: `was not built of what is here: ${foreign.en}; build it again from this commit with the same settings`,
      zh: `不是由这里的内容构建的：${foreign.zh}；请用这个提交和同样的设置重新构建`,
    }
  );
}

function lacking(missing: readonly number[], of: number): InputError {
  const named = missing.map((number) => formatShard({ number, of })).join(', ');
  return inBothLanguages({
    en: `shard ${named} is missing; give the folders of all ${String(of)}`,
    zh: `缺少分片 ${named}；请给出全部 ${String(of)} 个分片的文件夹`,
  });
}
