/**
 * `npm run ledger`: adds every address of the built site to content/ledger; none is ever taken out.
 * `npm run ledger -- --check`: changes nothing and fails, naming them, when the site has addresses that the ledger lacks.
 */
import { contentFolder, builtFolder } from './folders.ts';
import { InputError, runCommand } from './inputError.ts';
import { findNew } from './ledger/checkLedger.ts';
import { readLedger, writeLedger } from './ledger/ledgerFiles.ts';
import { packRanges } from './ledger/ranges.ts';
import { readBuiltSite } from './site/readSite.ts';

await runCommand(() => {
  const options = process.argv.slice(2);
  const unknown = options.find((option) => option !== '--check');
  if (unknown !== undefined) throw new InputError(`ledger: unknown option ${unknown}; the only one is --check`);
  const ledger = readLedger(contentFolder);
  const added = findNew(readBuiltSite(builtFolder), ledger);
  for (const line of packRanges(added)) process.stdout.write(`+ ${line}\n`);
  if (options.includes('--check')) {
    if (added.length > 0)
      throw new InputError(`${String(added.length)} addresses are not in the ledger; run npm run ledger and commit`);
  } else {
    const lines = writeLedger(contentFolder, [...ledger.addresses, ...added]);
    const known = ledger.addresses.size + added.length;
    process.stdout.write(`${String(added.length)} added; ${String(known)} addresses in ${String(lines)} lines\n`);
  }
});
