/** The site, built beside the one that is there and put in its place once it is verified. */
import { builtFolder } from '../command/folders.ts';
import { buildFolder } from './buildFolder.ts';
import { buildSteps, runSteps } from './steps.ts';
import type { Step } from './steps.ts';

/**
 * The work of `npm run build`. Returns the exit code: of the step that failed, 0 when the new site is in place. Throws an
 * InputError while another process builds it.
 */
export function buildSite(
  env: Readonly<Record<string, string>> = {},
  steps: readonly Step[] = buildSteps,
): Promise<number> {
  return buildFolder(builtFolder, (next) => runSteps(steps, { ...env, ZHIGUI_SITE: next }));
}
