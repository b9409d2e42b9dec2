/**
 * Preloaded into a command (`node --import`): the n-th change to the disk (FAIL_AT) goes wrong. FAIL_HOW says how: `throw`
 * (no space left), `exit` (the process ends in good order), `kill` (it ends at once).
 */
import { toFullDisk, watchChanges } from './changes.ts';

const at = Number(process.env['FAIL_AT']);
const how = process.env['FAIL_HOW'];
let changes = 0;

watchChanges(() => {
  changes += 1;
  if (changes !== at) return;
  if (how === 'kill') process.kill(process.pid, 'SIGKILL');
  if (how === 'exit') process.exit(3);
  throw toFullDisk();
});
