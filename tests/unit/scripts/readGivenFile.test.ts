/** A library that fails beside the reading, in a promise nobody waits for. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

const reader = new URL('../../../scripts/read/readGivenFile.ts', import.meta.url).href;

/** Run apart: a test runner takes stray rejections for its own. */
const FAILING = `
import { readGivenFile } from ${JSON.stringify(reader)};
const text = { format: 'pdf', encoding: null, text: '一', leftOut: [] };
const recovering = () => {
  void Promise.reject(new Error('Invalid XRef entry'));
  return new Promise((resolve) => setTimeout(() => resolve(text), 50));
};
console.log((await readGivenFile('a.pdf', new Uint8Array(), recovering)).text);
setTimeout(() => void Promise.reject(new Error('later')), 50);
`;

it('a rejection beside the reading does not end it, one afterwards ends the process', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', FAILING], {
    encoding: 'utf8',
  });
  assert.equal(stdout, '一\n');
  assert.match(stderr, /Error: later/);
  assert.doesNotMatch(stderr, /XRef/);
  assert.equal(status, 1);
});
