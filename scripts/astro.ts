/**
 * `node scripts/astro.ts COMMAND …`: the Astro command line without telemetry. Rejects an invalid SITE_URL,
 * REPORT_URL or SEARCH_SERVICE before anything is built.
 *
 * Astro reads the telemetry setting from the environment only; setting it here works in every shell and leaves the home
 * folder alone.
 */
import { parseArgs } from 'node:util';
import { findReportProblem } from '../src/view/shared/errorReport.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { checkSiteAddress } from './command/siteAddress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await runCommand(async () => {
  const { SITE_URL: site, REPORT_URL: template = '', SEARCH_SERVICE: service = '' } = process.env;
  checkSiteAddress();
  const problem = template === '' ? undefined : findReportProblem(template);
  if (problem !== undefined) throw new InputError(problem);
  if (!/^(?:\/[\w.-]+)*\/$|^$/.test(service))
    throw new InputError('SEARCH_SERVICE is a path of this host that begins and ends with a slash, such as /service/');
  const [command] = parseArgs({ strict: false, allowPositionals: true }).positionals;
  if (site === undefined && command === 'build') {
    console.warn('SITE_URL is not set: canonical links, citations and QR codes will say http://localhost:4321/.');
  }
  await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
});
