/**
 * `npm start`: from the source texts to the site on this machine. Ingests, builds, indexes, verifies, then serves until
 * Ctrl-C; stops at the first step that fails, with that step's exit code. The pages say the address they are served at,
 * unless SITE_URL names another.
 */
import { findFreePort } from './freePort.ts';
import { runNode } from './runNode.ts';

const steps = [
  { does: 'Reading the plan texts', args: ['scripts/ingest.ts'] },
  { does: 'Building the pages', args: ['scripts/astro.ts', 'build'] },
  { does: 'Indexing for search', args: ['scripts/indexSearch.ts'] },
  { does: 'Verifying every page', args: ['scripts/verify.ts'] },
  { does: 'Serving', args: ['scripts/preview.ts'] },
];

const wanted = Number(process.env['PORT'] ?? 4321);
// What is no port is for the last step to say, which says it well.
const port = String(Number.isInteger(wanted) && wanted >= 0 && wanted <= 65_535 ? await findFreePort(wanted) : wanted);
const env = { PORT: port, SITE_URL: process.env['SITE_URL'] ?? `http://localhost:${port}` };

for (const [index, { does, args }] of steps.entries()) {
  console.log(`\n[${String(index + 1)}/${String(steps.length)}] ${does}`);
  const code = await runNode(args, env);
  if (code !== 0) {
    console.error(`\nStopped: "${does}" failed.`);
    process.exit(code);
  }
}
