/**
 * `node scripts/astro.ts COMMAND …`: the Astro command line with its telemetry switched off.
 *
 * Astro reads that setting from the environment only; setting it here works in every shell and leaves the home
 * folder alone. A REPORT_URL that is no address is refused before anything is built.
 */
import { findReportProblem } from '../src/view/report.ts';
import { InputError, runCommand } from './inputError.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await runCommand(async () => {
  const template = process.env['REPORT_URL'] ?? '';
  const problem = template === '' ? undefined : findReportProblem(template);
  if (problem !== undefined) throw new InputError(problem);
  await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
});
