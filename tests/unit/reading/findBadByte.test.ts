/** A damaged byte is found at its place, in every encoding; a sign that only looks like damage is not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeSound, decodeText } from '../../../src/reading/text/decodeText.ts';
import { findBadByte } from '../../../src/reading/text/findBadByte.ts';
import { encodeLegacy } from '../../support/legacyBytes.ts';

const TEXT = '松桥县儿童发展规划\n一、总体目标\n建设儿童友好县城。\n'.repeat(20);
const FIRST_LINE = Buffer.byteLength('松桥县儿童发展规划\n');

function withBytes(at: number, ...bytes: number[]): Buffer {
  const whole = Buffer.from(TEXT);
  return Buffer.concat([whole.subarray(0, at), Buffer.from(bytes), whole.subarray(at)]);
}

const utf8 = 'utf-8';

describe('a damaged byte', () => {
  it('is found at the start, within and at the end', () => {
    const length = Buffer.byteLength(TEXT);
    assert.deepEqual(decodeText(withBytes(0, 0xff)), { encoding: utf8, offset: 0, line: 1, value: 0xff });
    assert.deepEqual(decodeText(withBytes(FIRST_LINE, 0x80)), {
      encoding: utf8,
      offset: FIRST_LINE,
      line: 2,
      value: 0x80,
    });
    assert.deepEqual(decodeText(withBytes(length, 0xe4)), { encoding: utf8, offset: length, line: 61, value: 0xe4 });
  });

  it('is the first of several', () => {
    const twice = Buffer.concat([withBytes(3, 0xfe), Buffer.of(0xff)]);
    assert.equal(findBadByte(twice, utf8)?.offset, 3);
  });

  it('is found in a text of few words', () => {
    const short = Buffer.concat([Buffer.from('松桥县儿童发展规划\n一、'), Buffer.of(0xff)]);
    assert.deepEqual(decodeText(short), { encoding: utf8, offset: short.length - 1, line: 2, value: 0xff });
  });

  it('is found in UTF-16, behind its byte order mark, and in a file cut in the middle of a character', () => {
    const marked = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    assert.deepEqual(decodeText(marked.subarray(0, -1)), {
      encoding: 'utf-16le',
      offset: marked.length - 2,
      line: 60,
      value: 0x0a,
    });
    const lone = Buffer.concat([marked.subarray(0, 20), Buffer.of(0x00, 0xd8), marked.subarray(20)]);
    assert.deepEqual(decodeText(lone), { encoding: 'utf-16le', offset: 20, line: 1, value: 0 });
  });

  it('is found in GB18030 and Big5', () => {
    for (const [encoding, words] of [
      ['gb18030', TEXT],
      ['big5', '松橋縣兒童發展規劃\n一、總體目標\n'.repeat(20)],
    ] as const) {
      const whole = Buffer.from(encodeLegacy(encoding, words));
      const damaged = Buffer.concat([whole.subarray(0, 40), Buffer.of(0xff), whole.subarray(40)]);
      assert.deepEqual(decodeText(damaged), { encoding, offset: 40, line: 3, value: 0xff });
    }
  });

  it('is NUL as well', () => {
    assert.deepEqual(decodeText(withBytes(FIRST_LINE, 0)), { encoding: utf8, offset: FIRST_LINE, line: 2, value: 0 });
  });

  it('is no printed replacement sign', () => {
    assert.equal(decodeSound(withBytes(0, 0xef, 0xbf, 0xbd)), `\ufffd${TEXT}`);
    assert.equal(findBadByte(withBytes(0, 0xef, 0xbf, 0xbd, 0xff), utf8)?.offset, 3);
  });

  it('is not found in sound text', () => {
    assert.equal(findBadByte(Buffer.from(TEXT), utf8), undefined);
    assert.equal(findBadByte(encodeLegacy('gb18030', TEXT), 'gb18030'), undefined);
  });
});
