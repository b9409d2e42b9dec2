/** Sealed files: what another file, another index or a way that damages makes of one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSealed, sealFile } from '../../../../src/search/index/sealed.ts';

const content = Buffer.from('{"label":"近视"}');
const sealed = sealFile('0a1b2c3', '1/records/17.json', content);

test('a sealed file gives its content', () => {
  assert.deepEqual(Buffer.from(openSealed('0a1b2c3', '1/records/17.json', sealed) ?? []), content);
});

test('a file of another path or another index is none', () => {
  assert.equal(openSealed('0a1b2c3', '1/records/18.json', sealed), undefined);
  assert.equal(openSealed('0a1b2c4', '1/records/17.json', sealed), undefined);
});

test('a file that is cut, empty or zeroed is none', () => {
  for (const bytes of [sealed.subarray(0, -1), sealed.subarray(0, 5), new Uint8Array(), new Uint8Array(30)]) {
    assert.equal(openSealed('0a1b2c3', '1/records/17.json', bytes), undefined);
  }
});
