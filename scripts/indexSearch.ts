/**
 * `node scripts/indexSearch.ts`, a step of `npm run build`: content/plans → the search index in the folder of the site. Reports
 * what it indexed; without a built site it changes nothing, reports that in one line and exits with 1.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtFolder, builtIndexFolder, contentFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { readRegistry } from './read/readRegistry.ts';
import { buildIndex } from './search/buildIndex.ts';
import type { IndexFiles } from './search/buildIndex.ts';
import { readPlans, readWords } from './search/readPlans.ts';
import { readRecords } from './search/readRecords.ts';
import { buildSuggestionFiles } from './search/suggestionFiles.ts';

await runCommand(async () => {
  if (!existsSync(builtFolder))
    throw new InputError(`${builtFolder}: there is no built site to index; run npm run build`);
  const plans = readRecords(contentFolder);
  const count = plans.reduce((sum, { records }) => sum + records.length, 0);
  process.stderr.write(`Indexing ${String(count)} records of ${String(plans.length)} plans\n`);
  const suggestions = buildSuggestionFiles(
    readRegistry(contentFolder),
    readPlans(contentFolder),
    plans.filter(({ otherText }) => !otherText).flatMap(({ records }) => records),
    readWords(contentFolder),
  );
  const files: IndexFiles = new Map([...(await buildIndex(plans)), ...suggestions]);
  writeIndex(builtIndexFolder, files);
  process.stderr.write(`Wrote ${builtIndexFolder}: ${String(files.size)} files, ${formatKilobytes(files)} KB\n`);
});

function writeIndex(folder: string, files: IndexFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

function formatKilobytes(files: IndexFiles): string {
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return String(Math.round(bytes / 1000));
}
