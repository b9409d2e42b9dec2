/**
 * `node scripts/astro.ts COMMAND …`: the Astro command line with its telemetry switched off, and SITE_URL looked at
 * before anything is built.
 *
 * Astro reads the telemetry setting from the environment only; setting it here works in every shell and leaves the
 * home folder alone.
 */
import { findSiteProblem } from './siteAddress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const site = process.env['SITE_URL'];
const problem = site === undefined ? undefined : findSiteProblem(site);
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
if (site === undefined && process.argv[2] === 'build') {
  console.warn('SITE_URL is not set: canonical links, citations and QR codes will say http://localhost:4321/.');
}

await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
