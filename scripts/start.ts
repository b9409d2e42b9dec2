/**
 * `npm start`: from the source texts to the site on this machine. Ingests, builds, indexes, verifies, then serves until
 * Ctrl-C; stops at the first step that fails, with that step's exit code. The pages name the address they are served
 * at, unless SITE_URL sets another.
 */
import getPort, { portNumbers } from 'get-port';
import { buildSite } from './build/buildSite.ts';
import { runSteps } from './build/steps.ts';
import { buildCacheFolder } from './command/folders.ts';
import { runCommand } from './command/inputError.ts';

const LAST_PORT = 65_535;
const wanted = Number(process.env['PORT'] ?? 4321);
const isPort = Number.isInteger(wanted) && wanted >= 0 && wanted <= LAST_PORT;
// Ports below 1024 belong to the system; get-port tries only the wanted one of them.
const ports = isPort && wanted >= 1024 ? portNumbers(wanted, LAST_PORT) : wanted;
// The last step rejects an invalid port, with a clear message.
const port = String(isPort ? await getPort({ host: 'localhost', port: ports }) : wanted);

const env = { PORT: port, SITE_URL: process.env['SITE_URL'] ?? `http://localhost:${port}` };

const stages = [
  () => runSteps([{ does: 'Reading the plan texts', args: ['scripts/ingest.ts'] }], env),
  () => buildSite({ ...env, ZHIGUI_KEPT: buildCacheFolder }),
  () => runSteps([{ does: 'Serving', args: ['scripts/preview.ts'] }], env),
];

await runCommand(async () => {
  for (const run of stages) {
    process.exitCode = await run();
    if (process.exitCode !== 0) return;
  }
});
