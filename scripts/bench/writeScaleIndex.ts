/** Writes an index into a folder and says what it cost. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleName, startFile } from '../../src/search/index/indexPaths.ts';
import { checksum } from '../../src/search/index/checksum.ts';
import { buildBundle, encodeAll, formatStart, sealAll, toBundleList } from '../search/buildIndex.ts';
import { addGroups } from '../search/packGroups.ts';
import { buildParts } from '../search/packParts.ts';
import type { PackedWords } from '../search/packParts.ts';
import type { IndexFiles, Knowledge } from '../search/indexFiles.ts';
import type { RecordedPlan } from '../search/readRecords.ts';
import { writeFiles } from '../write/folder.ts';
import { childrensProcessorTime } from './childrensProcessorTime.ts';

const MARK = 'scale';

/** Bundle by bundle, so that only one at a time is in memory. What `learn` costs is counted too. */
export async function writeScaleIndex(
  folder: string,
  bundles: readonly RecordedPlan[][],
  learn: () => Knowledge,
  begin: (bundle: string) => void,
) {
  const cost = { files: 1, bytes: 0, milliseconds: 0, check: '' };
  const before = processorMilliseconds();
  const list = toBundleList(bundles);
  const { meanings, groups, files: known, ...beside } = learn();
  cost.milliseconds += processorMilliseconds() - before;
  const words: PackedWords[] = [];
  const write = (files: IndexFiles): void => {
    const sealed = sealAll(encodeAll(files), MARK);
    cost.files += sealed.size;
    cost.bytes += [...sealed.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    writeFiles(folder, sealed);
  };
  for (const [at, plans] of bundles.entries()) {
    begin(bundleName(at));
    const started = processorMilliseconds();
    const built = await buildBundle(bundleName(at), plans, list);
    words.push(built.words);
    cost.milliseconds += (await settledProcessorMilliseconds()) - started;
    write(built.files);
  }
  const joining = processorMilliseconds();
  const { table, files } = await addGroups(groups, buildParts(words, beside), list.common);
  cost.milliseconds += processorMilliseconds() - joining;
  write(files);
  write(known);
  const start = Buffer.from(formatStart({ list, parts: table, meanings, mark: MARK }));
  writeFileSync(join(folder, startFile), start);
  return { ...cost, bytes: cost.bytes + start.length, check: checksum(start) };
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childrensProcessorTime();
}

/** Pagefind runs as a separate process, whose time is known once it has ended. */
async function settledProcessorMilliseconds(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return processorMilliseconds();
}
