/** The steps from content/plans to a site that may be published, each a script run by Node in a separate process. */
import { runNode } from '../command/runNode.ts';

export interface Step {
  /** Progress message while it runs. */
  does: string;
  /** Arguments, as after `node`. */
  args: readonly string[];
}

/** The steps of `npm run build`: a site with its search index, listed and verified. */
export const buildSteps: readonly Step[] = [
  { does: 'Building the pages', args: ['scripts/astro.ts', 'build'] },
  { does: 'Drawing the pictures for shared links', args: ['scripts/drawCards.ts'] },
  { does: 'Indexing for search', args: ['scripts/indexSearch.ts'] },
  { does: 'Marking what was taken away', args: ['scripts/markWithdrawn.ts'] },
  { does: 'Compressing the files', args: ['scripts/compressFiles.ts'] },
  { does: 'Listing the files', args: ['scripts/listFiles.ts'] },
  { does: 'Verifying every page', args: ['scripts/verify.ts'] },
];

/**
 * Runs the steps in order, naming each, and stops at the first that fails. Returns its exit code, 0 when all succeed.
 * `env` is added to the environment of every step.
 */
export async function runSteps(steps: readonly Step[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  for (const { does, args } of steps) {
    console.log(`\n${does}`);
    const code = await runNode(args, env);
    if (code !== 0) {
      console.error(`\nStopped: "${does}" failed.`);
      return code;
    }
  }
  return 0;
}
