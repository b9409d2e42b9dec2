/** A library that fails beside the reading, in a promise nobody waits for. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

const reader = new URL('../../../scripts/read/readGivenFile.ts', import.meta.url).href;

/** Run apart: a test runner takes stray rejections for its own. */
const FAILING = `
import { readGivenFile } from ${JSON.stringify(reader)};
const endless = () => {
  void Promise.reject(new Error('Invalid XRef entry'));
  void Promise.reject(new Error('and another'));
  return new Promise((resolve) => setTimeout(resolve, 60_000));
};
console.log(JSON.stringify(await readGivenFile('a.pdf', new Uint8Array(), endless)));
process.exit();
`;

it('a rejection that nobody handles is a damaged file, not the end of the process', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', FAILING], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), { problem: 'damaged', offset: null, line: null, found: 'Invalid XRef entry' });
});
