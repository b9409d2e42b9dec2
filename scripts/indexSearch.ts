/**
 * `node scripts/indexSearch.ts`, a step of `npm run build`: content/plans → the search index of the site, and
 * the search page stamped with its path. Reports what it indexed; without a built site it changes nothing, reports that in
 * one line and exits with 1.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchPath } from '../src/naming/routes/siteRoutes.ts';
import { builtFolder, builtIndexFolder, contentFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { readRegistry } from './read/readRegistry.ts';
import { buildIndex } from './search/buildIndex.ts';
import type { IndexFiles } from './search/indexFiles.ts';
import { toManifest, writeIndex } from './search/manifest.ts';
import type { Manifest } from './search/manifest.ts';
import { readPlans, readWords } from './search/readPlans.ts';
import { readRecords } from './search/readRecords.ts';
import { stampSearchPage } from './search/stampSearchPage.ts';
import { buildKnowledge } from './search/suggestionFiles.ts';
import { pairsFolder } from '../src/search/index/wordParts.ts';
import { compressions } from './site/compression.ts';
import { fileAt } from './site/siteFiles.ts';

const DATA_VERSION = /data-version="(?<version>\w+)"/;

await runCommand(async () => {
  const pageFile = fileAt(builtFolder, searchPath);
  if (!existsSync(pageFile)) throw new InputError(`${builtFolder}: there is no built site to index; run npm run build`);
  const page = readFileSync(pageFile, 'utf8');
  const dataVersion = DATA_VERSION.exec(page)?.groups?.['version'];
  if (dataVersion === undefined) throw new InputError(`${pageFile}: the search page names no data version`);
  const plans = readRecords(contentFolder);
  const count = plans.reduce((sum, { records }) => sum + records.length, 0);
  process.stderr.write(`Indexing ${String(count)} records of ${String(plans.length)} plans\n`);
  const knowledge = buildKnowledge(
    readRegistry(contentFolder),
    readPlans(contentFolder),
    plans.filter(({ otherText }) => !otherText).flatMap(({ records }) => records),
    readWords(contentFolder),
  );
  const files = await buildIndex(plans, knowledge);
  const { manifest, version } = toManifest(files, dataVersion);
  const readScript = (name: string): string => readFileSync(join(builtFolder, '_astro', name), 'utf8');
  const { start } = JSON.parse(manifest) as Manifest;
  const pairs = [...files.keys()].filter((path) => path.startsWith(pairsFolder)).length;
  const stamped = stampSearchPage(page, { version, start, pairs, readScript });
  rmSync(builtIndexFolder, { recursive: true, force: true });
  writeIndex(join(builtIndexFolder, version), files, manifest);
  writeFileSync(pageFile, stamped);
  // The page as it was may have been compressed, in the shard that has it.
  for (const { ending } of Object.values(compressions)) rmSync(`${pageFile}${ending}`, { force: true });
  process.stderr.write(
    `Wrote ${join(builtIndexFolder, version)}: ${String(files.size)} files, ${formatKilobytes(files)} KB\n`,
  );
});

function formatKilobytes(files: IndexFiles): string {
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return String(Math.round(bytes / 1000));
}
