/** Whole numbers and texts as bytes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ByteWriter } from '../../../../scripts/search/byteWriter.ts';
import { ByteReader } from '../../../../src/search/index/byteReader.ts';

test('what was written is read, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.string({ unit: 'binary', maxLength: 50 }), (numbers, text) => {
      const bytes = new ByteWriter().writeNumber(numbers.length).writeNumbers(numbers).writeText(text).toBytes();
      const reader = new ByteReader(bytes);
      assert.deepEqual(reader.readNumbers(reader.readNumber()), numbers);
      assert.equal(reader.readText(), text);
      assert.equal(reader.isAtEnd, true);
    }),
  );
});

test('bytes that end too soon throw', () => {
  assert.throws(() => new ByteReader(Uint8Array.of(0x80)).readNumber());
  assert.throws(() => new ByteReader(Uint8Array.of(1, 2)).readBytes(3));
  assert.throws(() => new ByteReader(Uint8Array.of(2, 0x8f)).readText());
});
