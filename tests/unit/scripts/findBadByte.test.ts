/** A damaged byte is found at its place; a sign that only looks like damage, and other encodings, are not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBadByte } from '../../../scripts/read/findBadByte.ts';

const TEXT = '松桥县儿童发展规划\n一、总体目标\n建设儿童友好县城。\n'.repeat(20);
const FIRST_LINE = Buffer.byteLength('松桥县儿童发展规划\n');

function withBytes(at: number, ...bytes: number[]): Buffer {
  const whole = Buffer.from(TEXT);
  return Buffer.concat([whole.subarray(0, at), Buffer.from(bytes), whole.subarray(at)]);
}

describe('a damaged byte', () => {
  it('is found at the start, within and at the end', () => {
    const length = Buffer.byteLength(TEXT);
    assert.deepEqual(findBadByte(withBytes(0, 0xff)), { offset: 0, line: 1, value: 0xff });
    assert.deepEqual(findBadByte(withBytes(FIRST_LINE, 0x80)), { offset: FIRST_LINE, line: 2, value: 0x80 });
    assert.deepEqual(findBadByte(withBytes(length, 0xe4)), { offset: length, line: 61, value: 0xe4 });
  });

  it('is the first of several', () => {
    const twice = Buffer.concat([withBytes(3, 0xfe), Buffer.of(0xff)]);
    assert.equal(findBadByte(twice)?.offset, 3);
  });

  it('is no printed replacement sign', () => {
    assert.equal(findBadByte(withBytes(0, 0xef, 0xbf, 0xbd)), undefined);
    assert.equal(findBadByte(withBytes(0, 0xef, 0xbf, 0xbd, 0xff))?.offset, 3);
  });

  it('is not looked for in sound text or in another encoding', () => {
    assert.equal(findBadByte(Buffer.from(TEXT)), undefined);
    assert.equal(findBadByte(Buffer.from('b7a2d5b9b9e6bbaeb7a2d5b9b9e6bbae', 'hex')), undefined);
  });
});
