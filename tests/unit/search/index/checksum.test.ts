/** The checksum of files, by that of zlib. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { checksum } from '../../../../src/search/index/checksum.ts';

test('it is CRC-32, in seven digits', () => {
  for (const text of ['', 'a', '近视', '0'.repeat(10_000), JSON.stringify({ plans: ['聊城'] })]) {
    assert.equal(checksum(Buffer.from(text)), crc32(text).toString(36).padStart(7, '0'), text.slice(0, 20));
  }
});
