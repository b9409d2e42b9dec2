/**
 * Preloaded into a command (`node --import`): the n-th change to the disk (FAIL_AT) goes wrong. FAIL_HOW says how: `throw`
 * (no space left), `exit` (the process ends in good order), `kill` (it ends at once).
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['FAIL_AT']);
const how = process.env['FAIL_HOW'];
let writes = 0;

function failing<Args extends unknown[], Result>(call: (...args: Args) => Result): (...args: Args) => Result {
  return (...args) => {
    writes += 1;
    if (writes === at) fail();
    return call(...args);
  };
}

function fail(): void {
  if (how === 'kill') process.kill(process.pid, 'SIGKILL');
  if (how === 'exit') process.exit(3);
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}

fs.mkdirSync = failing<Parameters<typeof fs.mkdirSync>, string | undefined>(fs.mkdirSync);
fs.writeFileSync = failing(fs.writeFileSync);
fs.renameSync = failing(fs.renameSync);
fs.promises.writeFile = failing(fs.promises.writeFile);
syncBuiltinESMExports();
