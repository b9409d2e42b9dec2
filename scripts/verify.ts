/**
 * `node scripts/verify.ts`, the last step of `npm run build`: reads every built page back and holds it against the texts
 * as received. Changes nothing. What is wrong is said, one line each, and ends with exit code 1.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, contentFolder } from './folders.ts';
import { InputError, runCommand } from './inputError.ts';
import { readSite } from './site/readSite.ts';
import { expectWords } from './verify/expectWords.ts';
import { proveWords } from './verify/proveWords.ts';

await runCommand(() => {
  if (!existsSync(join(builtFolder, 'index.html')))
    throw new InputError(`${builtFolder}: there is no built site to verify; run npm run build`);
  const site = readSite(builtFolder);
  const { characters, faults } = proveWords(site.pages, expectWords(contentFolder));
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\n`);
    throw new InputError(`${builtFolder}: ${String(faults.length)} faults; this build must not be published`);
  }
  process.stderr.write(`Verified ${String(site.pages.size)} pages: ${String(characters)} characters, 0 differences\n`);
});
