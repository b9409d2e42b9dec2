/**
 * `npm run ingest`: rewrites content/plans from content/sources and content/registry, all or nothing.
 *
 * `npm run ingest -- --check`: changes nothing; fails, naming the differences, when content/plans is not what the
 * sources give.
 */
import { join } from 'node:path';
import { readCommandLine } from './command/commandLine.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { contentFolder } from './command/folders.ts';
import { compareContent } from './ingest/compareContent.ts';
import { composeContent } from './ingest/composeContent.ts';
import { readFolder, replaceFolder } from './ingest/folder.ts';
import { formatTable } from './ingest/closingTable.ts';

await runCommand(() => {
  const { values } = readCommandLine('npm run ingest [-- --check]', { options: { check: { type: 'boolean' } } });
  const target = join(contentFolder, 'plans');
  const { files, plans } = composeContent(contentFolder, (line) => process.stdout.write(`${line}\n`));
  if (values.check === true) {
    const differences = compareContent(readFolder(target), files);
    if (differences.length > 0) {
      process.stdout.write(`${differences.join('\n')}\n`);
      throw new InputError(
        `${target}: not what the sources give (${String(differences.length)} differences); run npm run ingest and commit`,
      );
    }
  } else {
    replaceFolder(target, files);
  }
  process.stdout.write(`${formatTable(plans)}\n`);
});
