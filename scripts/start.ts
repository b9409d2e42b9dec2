/**
 * `npm start`: from the source texts to the site on this machine. Ingests, builds, indexes, verifies, then serves until
 * Ctrl-C; stops at the first step that fails, with that step's exit code. The pages say the address they are served at,
 * unless SITE_URL names another.
 */
import { buildSteps, runSteps } from './build/steps.ts';
import { findFreePort } from './freePort.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
// What is no port is for the last step to say, which says it well.
const port = String(Number.isInteger(wanted) && wanted >= 0 && wanted <= 65_535 ? await findFreePort(wanted) : wanted);

process.exitCode = await runSteps(
  [
    { does: 'Reading the plan texts', args: ['scripts/ingest.ts'] },
    ...buildSteps,
    { does: 'Serving', args: ['scripts/preview.ts'] },
  ],
  { PORT: port, SITE_URL: process.env['SITE_URL'] ?? `http://localhost:${port}` },
);
