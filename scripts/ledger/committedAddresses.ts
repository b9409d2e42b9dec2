/** The addresses of the ledger as git last saw it: a file that was lost or cut since then is noticed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { belowBase } from '../../src/naming/base/belowBase.ts';
import { unpackRange } from '../../src/naming/addressRanges.ts';

/** More than the lines of any ledger to come. */
const MOST_BYTES = 1 << 30;

/** The committed addresses of a content folder; none outside a repository, or where there is no git. */
export function readCommittedAddresses(content: string): string[] {
  const ledger = join(content, 'ledger');
  const folder = existsSync(ledger) ? ledger : content;
  const paths = folder === ledger ? '*.txt' : 'ledger/*.txt';
  const { status, stdout } = spawnSync('git', ['-C', folder, 'grep', '-h', '--text', '^/', 'HEAD', '--', paths], {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  return status === 0 ? stdout.split('\n').filter(Boolean).flatMap(unpackRange).map(belowBase) : [];
}
