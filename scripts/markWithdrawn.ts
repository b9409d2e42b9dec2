/**
 * `node scripts/markWithdrawn.ts`, a step of `npm run build`: every published page that ended because its plan was taken
 * away says so. Without such plans it does nothing.
 */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtFolder, contentFolder } from './command/folders.ts';
import { runCommand } from './command/inputError.ts';
import { readLedger } from './ledger/ledgerFiles.ts';
import { endedWithPlans, withdrawnPath } from './ledger/endedWithPlans.ts';
import { fileAt } from './site/siteFiles.ts';

await runCommand(() => {
  const template = fileAt(builtFolder, withdrawnPath);
  if (!existsSync(template)) return;
  const { addresses, departures } = readLedger(contentFolder);
  const isEnded = endedWithPlans(contentFolder);
  const ended = [...addresses].filter(
    (address) =>
      address.endsWith('/') &&
      !departures.has(address) &&
      !existsSync(fileAt(builtFolder, address)) &&
      isEnded(address),
  );
  for (const address of ended) {
    mkdirSync(dirname(fileAt(builtFolder, address)), { recursive: true });
    cpSync(template, fileAt(builtFolder, address));
  }
  rmSync(dirname(template), { recursive: true });
  process.stderr.write(`${String(ended.length)} pages of plans that were taken away say so\n`);
});
