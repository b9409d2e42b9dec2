/** Builds the site twice, side by side: the same sources must give the same bytes, in any folder. */
import { join } from 'node:path';
import { buildSite } from '../build/buildSite.ts';
import { buildSteps } from '../build/steps.ts';
import { differences, hashesOf } from '../command/fingerprint.ts';
import { runNode } from '../command/runNode.ts';
import { copyProject } from '../site/projectCopy.ts';

/** Builds dist/, and a copy of the project in a separate folder; a file that differs makes the exit code 1. */
export async function buildTwice(): Promise<number> {
  console.log('\nBuilding the site into dist/, and again from a copy of the project');
  const copy = copyProject();
  const codes = await Promise.all([buildSite(), buildCopy(copy)]);
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) return failed;
  const built = hashesOf('dist');
  const differing = differences(built, hashesOf(join(copy, 'dist')));
  console.log(`${String(built.size)} files built twice, ${String(differing.length)} differ`);
  for (const path of differing.slice(0, 20)) console.error(`differs: dist/${path}`);
  return differing.length === 0 ? 0 : 1;
}

/** Without verifying: comparing its bytes with the verified dist/ is the stronger check. */
async function buildCopy(copy: string): Promise<number> {
  for (const { args } of buildSteps) {
    const [script = '', ...rest] = args;
    if (script === 'scripts/verify.ts') continue;
    const root = script === 'scripts/astro.ts' ? ['--silent', '--root', copy] : [];
    const code = await runNode([join(copy, script), ...rest, ...root]);
    if (code !== 0) return code;
  }
  return 0;
}
