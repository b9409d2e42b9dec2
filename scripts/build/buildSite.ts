/**
 * Builds the site beside the one that is there and puts it in its place once it is verified: what is served is a whole
 * site at any moment, the old one or the new one, whatever interrupts the build.
 */
import { existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { builtFolder } from '../command/folders.ts';
import { recoverFolder, takePlaceOf } from '../write/folder.ts';
import { lockFolder } from './lockFolder.ts';
import { buildSteps, runSteps } from './steps.ts';
import type { Step } from './steps.ts';

/**
 * The work of `npm run build`. Returns the exit code: of the step that failed, 0 when the new site is in place. Throws an
 * InputError while another process builds it.
 */
export async function buildSite(
  env: Readonly<Record<string, string>> = {},
  steps: readonly Step[] = buildSteps,
): Promise<number> {
  const unlock = lockFolder(builtFolder);
  try {
    recoverFolder(builtFolder);
    const next = `${builtFolder}.next`;
    rmSync(next, { recursive: true, force: true });
    const code = await runSteps(steps, { ...env, ZHIGUI_SITE: next });
    if (code === 0) takePlaceOf(builtFolder, next);
    else if (existsSync(next))
      console.error(`${basename(next)}/ has what was built; ${basename(builtFolder)}/ is as it was.`);
    return code;
  } finally {
    unlock();
  }
}
