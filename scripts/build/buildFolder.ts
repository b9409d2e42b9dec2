/**
 * A folder that is built beside the one that is there and takes its place once it is whole: what is there is whole at any
 * moment, the old one or the new one, whatever interrupts the build.
 */
import { existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { recoverFolder, takePlaceOf } from '../write/folder.ts';
import { lockFolder } from './lockFolder.ts';

/**
 * Has a folder made: `make` fills the one of the path that it is given, and returns an exit code. Returns it; with 0 the
 * folder is in place. Throws an InputError while another process builds it, and what `make` throws.
 */
export async function buildFolder(folder: string, make: (next: string) => Promise<number>): Promise<number> {
  const unlock = lockFolder(folder);
  try {
    recoverFolder(folder);
    const next = `${folder}.next`;
    rmSync(next, { recursive: true, force: true });
    const code = await make(next);
    if (code === 0) takePlaceOf(folder, next);
    else if (existsSync(next))
      console.error(`${basename(next)}/ has what was built; ${basename(folder)}/ is as it was.`);
    return code;
  } finally {
    unlock();
  }
}
