/**
 * `node scripts/verify.ts`, the last step of `npm run build`: reads every built page back, and checks its words against
 * the texts as received, its numbers against the counts of the corpus, its addresses and data version against the ledger,
 * and its search index against the manifest and a few queries. Changes nothing. Prints one line per fault and then exits with 1.
 */
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import type { CorpusCounts } from '../src/corpus/counts.ts';
import { countsPath } from '../src/naming/routes/dataRoutes.ts';
import { searchPath } from '../src/naming/routes/siteRoutes.ts';
import { siteBase } from '../src/naming/base/siteBase.ts';
import { openResults } from './cache/keptResults.ts';
import { builtFolder, builtIndexFolder, contentFolder, keptFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { findBroken, findForgotten, findNew } from './ledger/checkLedger.ts';
import { readCommittedAddresses } from './ledger/committedAddresses.ts';
import { findBuiltVersions, findChanged, readDataVersions } from './ledger/versionFolders.ts';
import { undatedPlans } from './ledger/editions.ts';
import { readLedger } from './ledger/ledgerFiles.ts';
import { endedWithPlans } from './ledger/endedWithPlans.ts';
import { findIndex } from './search/manifest.ts';
import { readPlans } from './search/readPlans.ts';
import { hashCode } from './shards/builtOf.ts';
import { knowPages } from './site/knownPages.ts';
import type { ReadPage } from './site/knownPages.ts';
import { readBuiltSite } from './site/readSite.ts';
import { fileAt } from './site/siteFiles.ts';
import { expectWords } from './verify/expectWords.ts';
import { findOutside } from './verify/findOutside.ts';
import { proveCounts } from './verify/proveCounts.ts';
import { proveIndex } from './verify/proveIndex.ts';
import { proveWords } from './verify/proveWords.ts';

/** What the shards of the site know of their pages; none when they were not built apart. */
const knownFiles = (process.env['ZHIGUI_PAGES'] ?? '').split(delimiter).filter(Boolean);

await runCommand(async () => {
  const kept = openResults<ReadPage>('pages', hashCode, keptFolder);
  const site = readBuiltSite(builtFolder, await knowPages(knownFiles, kept));
  kept.end();
  const ledger = readLedger(contentFolder);
  const proven = proveWords(site.pages, expectWords(contentFolder));
  const miscounts = proveCounts(site.pages.values(), readPlans(contentFolder), readCounts());
  const index = findIndex(builtIndexFolder);
  const [versions, published] = [findBuiltVersions(builtFolder), readDataVersions(contentFolder)];
  const faults = [
    ...proven.faults,
    ...miscounts,
    ...findBroken(site, ledger, endedWithPlans(contentFolder)),
    ...findOutside(site, siteBase),
    ...findForgotten(ledger, readCommittedAddresses(contentFolder)),
    ...(versions.length === 1 ? [] : [`/data/: has ${String(versions.length)} data versions instead of one`]),
    ...versions.flatMap((version) => findChanged(version, published)),
    ...(await proveIndex(index, contentFolder, readFileSync(fileAt(builtFolder, searchPath), 'utf8'))),
  ];
  const added = findNew(site, ledger).length;
  if (added > 0) process.stderr.write(`${String(added)} addresses are not in the ledger yet: run npm run ledger\n`);
  for (const { version } of versions.filter((built) => published[built.version] === undefined))
    process.stderr.write(
      `${version}: this data version is not in the ledger yet: once published, run npm run ledger -- --published\n`,
    );
  const undated = undatedPlans(contentFolder);
  if (undated.length > 0) process.stderr.write(`${undated.join(', ')}: changed since the ledger: run npm run ledger\n`);
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\n`);
    throw new InputError(`${builtFolder}: ${String(faults.length)} faults; this build must not be published`);
  }
  const [pages, characters, addresses] = [site.pages.size, proven.characters, ledger.addresses.size].map(String);
  process.stderr.write(
    `Verified ${pages} pages: ${characters} characters, 0 differences; ${addresses} addresses kept; the search index is whole\n`,
  );
});

function readCounts(): CorpusCounts {
  return JSON.parse(readFileSync(fileAt(builtFolder, countsPath), 'utf8')) as CorpusCounts;
}
