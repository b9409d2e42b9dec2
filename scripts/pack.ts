/**
 * `npm run pack`: the built site, its offline copy in it: one archive that is unpacked and opened without a server. The page
 * of downloads then offers it, with its size.
 *
 * `npm run pack -- <folder>`: the same, laid over the folder that a server serves. Pages that readers have open go on: the
 * scripts and the search index of the release before stay beside the new ones, and data versions stay for ever. To go
 * back, pack the older build. What is new is there before what names it, and what nothing names any more goes last.
 *
 * Exit 1 with one line on failure.
 */
import { existsSync } from 'node:fs';
import { lockFolder } from './build/lockFolder.ts';
import { readCommandLine } from './command/commandLine.ts';
import { builtFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { addOfflineCopy } from './pack/offline/addOfflineCopy.ts';
import { findLostVersions } from './pack/lostVersions.ts';
import { packSite } from './pack/packSite.ts';

const USAGE = 'npm run pack [-- <folder>]';

await runCommand(async () => {
  const { positionals } = readCommandLine(USAGE, { allowPositionals: true });
  const [folder, ...others] = positionals;
  if (others.length > 0) throw new InputError(`pack: give at most one folder; use ${USAGE}`);
  if (!existsSync(builtFolder)) throw new InputError(`${builtFolder}: there is no built site; run npm run build`);
  const unlock = lockFolder(builtFolder);
  try {
    const copy = await addOfflineCopy(builtFolder);
    // A site is served without a copy rather than not at all.
    if (typeof copy === 'string' && folder === undefined)
      throw new InputError(`${builtFolder}: no offline copy: ${copy}`);
    process.stderr.write(
      typeof copy === 'string'
        ? `No offline copy of ${builtFolder}: ${copy}\n`
        : `Packed ${copy.path}: ${String(copy.files)} files, ${copy.size}\n`,
    );
    if (folder === undefined) return;
    const { written, kept, removed } = packSite(builtFolder, folder);
    process.stderr.write(
      `Packed ${folder}: ${String(written)} files, ${String(kept)} kept of the release before, ${String(removed)} removed\n`,
    );
    for (const line of findLostVersions(folder)) process.stderr.write(`${line}\n`);
  } finally {
    unlock();
  }
});
