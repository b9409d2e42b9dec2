/**
 * `npm start`: from the source texts to the site on this machine. Ingests, builds, indexes, verifies, then serves until
 * Ctrl-C; stops at the first step that fails, with that step's exit code.
 */
import { runNode } from './runNode.ts';

const steps = [
  { does: 'Reading the plan texts', args: ['scripts/ingest.ts'] },
  { does: 'Building the pages', args: ['scripts/astro.ts', 'build'] },
  { does: 'Indexing for search', args: ['scripts/index.ts'] },
  { does: 'Verifying every page', args: ['scripts/verify.ts'] },
  { does: 'Serving', args: ['scripts/preview.ts'] },
];

for (const [index, { does, args }] of steps.entries()) {
  console.log(`\n[${String(index + 1)}/${String(steps.length)}] ${does}`);
  const code = await runNode(args);
  if (code !== 0) {
    console.error(`\nStopped: "${does}" failed.`);
    process.exit(code);
  }
}
