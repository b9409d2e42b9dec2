/**
 * `npm run pack -- <folder>`: the built site → the folder that a server serves. Pages that readers have open go on: the
 * scripts and the search index of the release before stay beside the new ones. To go back, pack the older build.
 *
 * What is new is there before what names it, and what nothing names any more goes last. Exit 1 with one line on failure.
 */
import { existsSync } from 'node:fs';
import { readCommandLine } from './command/commandLine.ts';
import { builtFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { packSite } from './pack/packSite.ts';

const USAGE = 'npm run pack -- <folder>';

await runCommand(() => {
  const { positionals } = readCommandLine(USAGE, { allowPositionals: true });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new InputError(`pack: give one folder; use ${USAGE}`);
  if (!existsSync(builtFolder)) throw new InputError(`${builtFolder}: there is no built site; run npm run build`);
  const { written, kept, removed } = packSite(builtFolder, folder);
  process.stderr.write(
    `Packed ${folder}: ${String(written)} files, ${String(kept)} kept of the release before, ${String(removed)} removed\n`,
  );
});
