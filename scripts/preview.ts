/**
 * `npm run preview`: serves dist/ on localhost until Ctrl-C or SIGTERM, and prints the address. A site that is not whole is
 * not served.
 *
 * The port is $PORT or 4321, or the next free one after it; PORT=0 takes any free one. Astro's own `preview` command is
 * not used because it keeps a lock, and two previews at the same time (a reader's and a test's) must be possible.
 */
import { preview } from 'astro';
import { findIncomplete } from './build/fileList.ts';
import { builtFolder } from './command/folders.ts';
import { findBuiltBase } from './site/requireSite.ts';
import { recoverFolder } from './write/folder.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const port = Number(process.env['PORT'] ?? 4321);
const problem = findProblem(port);
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}

// Where it was built for, whatever SITE_URL says now.
const base = findBuiltBase(builtFolder);
const server = await preview({ base, logLevel: 'warn', server: { port } });
console.log(`Zhigui is served at http://localhost:${String(server.port)}${base} (Ctrl-C stops it)`);

let stopping = false;
process.on('SIGINT', stop).on('SIGTERM', stop);

function stop(): void {
  // Ctrl-C reaches this process twice: from the terminal and from the command that started it.
  if (stopping) return;
  stopping = true;
  void server.stop().finally(() => process.exit(0));
}

function findProblem(wanted: number): string | undefined {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) return 'PORT must be a number from 0 to 65535.';
  recoverFolder(builtFolder);
  const incomplete = findIncomplete(builtFolder);
  return incomplete === undefined ? undefined : `${incomplete}; run npm run build`;
}
