/**
 * `npm run ingest`: rewrites content/plans from content/sources and content/registry, all or nothing.
 *
 * `npm run ingest -- --check`: changes nothing; fails, naming the differences, when content/plans is not what the
 * sources give.
 */
import { readCommandLine } from './command/commandLine.ts';
import { contentFolder } from './command/folders.ts';
import { ingestContent } from './ingest/ingestContent.ts';
import { runCommand } from './command/inputError.ts';

await runCommand(() => {
  const { values } = readCommandLine('npm run ingest [-- --check]', {
    options: { check: { type: 'boolean', default: false } },
  });
  ingestContent(contentFolder, values.check, (lines) => process.stdout.write(`${lines}\n`));
});
