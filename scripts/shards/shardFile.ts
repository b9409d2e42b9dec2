/**
 * The folder of a shard: `site/` with its part of the site, `pages.jsonl` with what the checks want to know of its pages,
 * `shard.json` with which shard it is and what it was built of, `SHA256SUMS` with the hash of all of these.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findChangedFiles, readFileList, writeFileList } from '../build/fileList.ts';
import { InputError, inPlace, toInputError } from '../command/inputError.ts';
import { builtOf } from './builtOf.ts';
import type { BuiltOf } from './builtOf.ts';
import { formatShard, parseShard } from './shard.ts';
import type { Shard } from './shard.ts';

const FILE = 'shard.json';

const shardFile = z.object({ shard: z.string(), builtOf });

/** A shard that was built, with its files. */
export interface BuiltShard extends Shard {
  folder: string;
  builtOf: BuiltOf;
  /** Hashes of the files below `site/`, by their path in the site. */
  files: ReadonlyMap<string, string>;
}

/** The folders and files below that of a shard. */
export const partSite = (folder: string): string => join(folder, 'site');
export const partPages = (folder: string): string => join(folder, 'pages.jsonl');

/** Says in the folder of a shard what it is, and lists its files. Returns how many there are. */
export function describeShard(folder: string, shard: Shard, of: BuiltOf): number {
  writeFileSync(join(folder, FILE), `${JSON.stringify({ shard: formatShard(shard), builtOf: of }, null, 2)}\n`);
  return writeFileList(folder);
}

/** The shard in a folder. Throws an InputError when there is none, or when it is not what it was. */
export function readShard(folder: string): BuiltShard {
  if (!existsSync(folder))
    throw inPlace(folder, {
      en: 'there is no such folder; give the folders that npm run build -- --shard has made',
      zh: '没有这个文件夹；请给出 npm run build -- --shard 写成的文件夹',
    });
  const [described, listed] = [readDescription(folder), readFileList(folder)];
  const shard = parseShard(described?.shard ?? '');
  if (described === undefined || shard === undefined || listed === undefined)
    throw inPlace(folder, {
      en: 'is no shard; give the folders that npm run build -- --shard has made',
      zh: '不是分片；请给出 npm run build -- --shard 写成的文件夹',
    });
  const changed = findChangedFiles(folder, listed);
  const [first] = changed;
  if (first !== undefined) throw damaged(folder, changed.length, first);
  const files = [...listed].flatMap(([path, hash]) =>
    path.startsWith('site/') ? [[path.slice(5), hash] as const] : [],
  );
  return { ...shard, folder, builtOf: described.builtOf, files: new Map(files) };
}

function damaged(folder: string, count: number, first: string): InputError {
  return inPlace(folder, {
    en: `${String(count)} files of the shard are missing or changed, such as ${first}; copy it again, or build it again`,
    zh: `分片有 ${String(count)} 个文件缺失或变了，例如 ${first}；请重新复制或重新构建`,
  });
}

function readDescription(folder: string): z.infer<typeof shardFile> | undefined {
  try {
    return shardFile.safeParse(JSON.parse(readFileSync(join(folder, FILE), 'utf8'))).data;
  } catch (error) {
    const refused = toInputError(error);
    if (refused instanceof InputError) throw refused;
    return undefined;
  }
}
