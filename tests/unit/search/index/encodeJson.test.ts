/** JSON in the encoding of the index: what is read is what was written, whatever characters it has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeJson } from '../../../../scripts/search/encodeJson.ts';
import { indexEncoding } from '../../../../src/search/index/indexReader.ts';

const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder(indexEncoding).decode(bytes));

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(decode(encodeJson(JSON.stringify(text))), text);
    }),
  );
});

test('every character does, one by one', () => {
  const all = Array.from({ length: 0x30000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
  const text = all.map((code) => String.fromCodePoint(code)).join('');
  assert.equal(decode(encodeJson(JSON.stringify(text))), text);
});

test('a Chinese character takes two bytes', () => {
  assert.equal(encodeJson('"近视，龋齿"').length, 12);
});
