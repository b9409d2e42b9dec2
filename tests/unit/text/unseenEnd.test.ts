/** What is not seen at the end of a text, compared with the signs that `blank.ts` knows one by one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutUnseen } from '../../../src/text/blank.ts';
import { trimUnseenEnd } from '../../../src/text/unseenEnd.ts';

test('every sign that is not seen is trimmed, and no other', () => {
  for (let code = 1; code < 0xf0000; code += code === 0x2ffff ? 0xb0001 : 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const sign = String.fromCodePoint(code);
    assert.equal(trimUnseenEnd(`甲${sign}`) === '甲', withoutUnseen(sign) === '', code.toString(16));
  }
});

test('half a sign stays', () => {
  assert.equal(trimUnseenEnd('甲\ud83d'), '甲\ud83d');
});
