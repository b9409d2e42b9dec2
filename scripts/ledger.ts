/**
 * `npm run ledger`: adds every address of the built site to content/ledger, and never removes one. When an address that
 * git has is missing there, it changes nothing and fails.
 *
 * `npm run ledger -- --published`: the same, and the data version of the built site, for once it is on a server: its
 * folder then keeps its bytes for ever.
 *
 * `npm run ledger -- --check`: changes nothing; fails, naming them, when the site has addresses or data that the ledger
 * lacks.
 */
import { withoutBase } from '../src/naming/base/belowBase.ts';
import { readCommandLine } from './command/commandLine.ts';
import { contentFolder, builtFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { findForgotten, findNew } from './ledger/checkLedger.ts';
import { readCommittedAddresses } from './ledger/committedAddresses.ts';
import { findBuiltVersions, writeDataVersions } from './ledger/versionFolders.ts';
import { dateInChina, undatedPlans, writeEditions } from './ledger/editions.ts';
import { readLedger, writeLedger } from './ledger/ledgerFiles.ts';
import { writePublishedAnchors } from './ledger/publishedAnchors.ts';
import { writePublishedWords } from './ledger/publishedWords.ts';
import { packRanges } from '../src/naming/addressRanges.ts';
import { readWords } from './search/readPlans.ts';
import { readBuiltSite } from './site/readSite.ts';

await runCommand(() => {
  const { values } = readCommandLine('npm run ledger [-- --check | --published]', {
    options: { check: { type: 'boolean' }, published: { type: 'boolean' } },
  });
  const ledger = readLedger(contentFolder);
  const forgotten = findForgotten(ledger, readCommittedAddresses(contentFolder));
  if (forgotten[0] !== undefined)
    throw new InputError(`${forgotten[0]} (${String(forgotten.length)} such addresses; nothing was changed)`);
  const added = findNew(readBuiltSite(builtFolder), ledger);
  for (const line of packRanges(added.map(withoutBase))) process.stdout.write(`+ ${line}\n`);
  if (values.check === true) checkAll(added);
  else {
    const addresses = new Set([...ledger.addresses, ...added]);
    const lines = writeLedger(contentFolder, addresses);
    writePublishedWords(contentFolder, addresses, readWords(contentFolder));
    writePublishedAnchors(contentFolder, addresses);
    writeEditions(contentFolder, dateInChina(new Date()));
    if (values.published === true)
      writeDataVersions(contentFolder, findBuiltVersions(builtFolder), dateInChina(new Date()));
    const known = ledger.addresses.size + added.length;
    process.stdout.write(`${String(added.length)} added; ${String(known)} addresses in ${String(lines)} lines\n`);
  }
});

function checkAll(added: readonly string[]): void {
  const remedy = 'run npm run ledger and commit';
  if (added.length > 0) throw new InputError(`${String(added.length)} addresses are not in the ledger; ${remedy}`);
  const undated = undatedPlans(contentFolder);
  if (undated.length > 0) throw new InputError(`${undated.join(', ')}: the ledger has another edition; ${remedy}`);
}
