/**
 * `npm run add -- FILE [--region CODE] [--id ID]`: takes a plan's file into content/sources, with its text and what was
 * recognised in it, and ingests it. Prints what was recognised and what to check, in the language of the terminal.
 *
 * All or nothing: when it fails or is interrupted, the content is as before. It asks nothing; exit 1 with one line when
 * the file cannot be read or placed.
 */
import { addFile } from './add/addFile.ts';
import { readArguments } from './add/readArguments.ts';
import { formatReport } from './add/addReport.ts';
import { contentFolder } from './command/folders.ts';
import { runCommand } from './command/inputError.ts';
import { recover } from './ingest/stage.ts';
import { readRegistry } from './read/readRegistry.ts';

/** Exit codes of a process that a signal ended. */
const STOPPED = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

let adding = false;
process.on('exit', () => {
  if (adding) recover(contentFolder);
});
for (const [signal, code] of Object.entries(STOPPED)) process.on(signal, () => process.exit(code));

await runCommand(async () => {
  const given = readArguments(process.argv.slice(2));
  adding = true;
  const added = await addFile(given, contentFolder);
  adding = false;
  process.stdout.write(formatReport(added, readRegistry(contentFolder)));
});
adding = false;
