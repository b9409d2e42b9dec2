/**
 * `node scripts/readPages.ts FILE`, a step of `npm run build -- --shard`: reads every page of the shard and writes into the
 * file what `scripts/verify.ts` wants to know of it.
 */
import { builtFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { writeKnownPages } from './site/knownPages.ts';

await runCommand(() => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new InputError('use node scripts/readPages.ts FILE');
  process.stderr.write(`Read ${String(writeKnownPages(builtFolder, file))} pages\n`);
});
