/**
 * `npm run preview`: serves dist/ on localhost until Ctrl-C or SIGTERM, and prints the address. A site that is not whole is
 * not served.
 *
 * The port is $PORT or 4321, or the next free one after it; PORT=0 takes any free one. Astro's own `preview` command is
 * not used because it keeps a lock, and two previews at the same time (a reader's and a test's) must be possible.
 */
import { preview } from 'astro';
import { findIncomplete } from './build/fileList.ts';
import { readCommandLine } from './command/commandLine.ts';
import { builtFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { findBuiltBase } from './site/requireSite.ts';
import { recoverFolder } from './write/folder.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await runCommand(async () => {
  readCommandLine('PORT=4321 npm run preview', {});
  const port = readPort();
  recoverFolder(builtFolder);
  const incomplete = findIncomplete(builtFolder);
  if (incomplete !== undefined) throw new InputError(`${incomplete}; run npm run build`);
  // Where it was built for, whatever SITE_URL says now.
  const base = findBuiltBase(builtFolder);
  const server = await preview({ base, logLevel: 'warn', server: { port } });
  console.log(`Zhigui is served at http://localhost:${String(server.port)}${base} (Ctrl-C stops it)`);
  stopOnSignals(server);
});

function readPort(): number {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InputError('PORT must be a number from 0 to 65535.');
  return port;
}

/** Ctrl-C reaches this process twice: from the terminal and from the command that started it. */
function stopOnSignals(server: { stop: () => Promise<void> }): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void server.stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
