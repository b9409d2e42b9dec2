/** Output that cannot be written ends a command: quietly when its reader has gone, else with one line. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const FULL = '/dev/full';
const parse = ['scripts/parse.ts', 'content/sources/tengchong-2021/004_b03f16fc08b0e482.txt'];

describe('output that cannot be written', () => {
  it('is not missed by a reader that has gone', () => {
    const command = `"$0" "$@" | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, ...parse], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.deepEqual([stdout, stderr], ['{ 141\n', '']);
  });

  it('is one line where the disk is full', { skip: !existsSync(FULL) }, () => {
    const full = openSync(FULL, 'w');
    const { status, stderr } = spawnSync(process.execPath, parse, {
      cwd: root,
      env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    assert.deepEqual([status, stderr], [1, '磁盘已满；请腾出空间再试 | the disk is full; make room and try again\n']);
  });
});
