/** Texts into words for Pagefind, and back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCharacters, toIndexWords } from '../../../../scripts/search/indexWords.ts';
import { fold } from '../../../../src/text/fold.ts';

test('words of a text are its pairs, closed by a barrier, then its characters', () => {
  assert.deepEqual(toIndexWords('近视'), ['8fd189c6', '89c6007c', 'z89c6', 'z8fd1']);
  assert.deepEqual(toIndexWords('近|'), ['8fd1007c', 'z8fd1']);
});

test('a word is known by its characters, also half of one beyond the first plane', () => {
  assert.deepEqual(toIndexWords('近𠮷|').map(toCharacters), [
    '近\ud842',
    '\ud842\udfb7',
    '\udfb7|',
    '近',
    '\ud842',
    '\udfb7',
  ]);
});

test('nothing in a word can be cut, stripped or stemmed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of toIndexWords(fold(text).text)) assert.match(word, /^([0-9a-f]{8}|z[0-9a-f]{4})$/);
    }),
  );
});
