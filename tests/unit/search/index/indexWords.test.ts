/** Texts and terms into words: the index and the queries of Pagefind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toIndexWords, toPhraseWords } from '../../../../src/search/index/indexWords.ts';
import { parseTerms } from '../../../../src/search/query/terms.ts';
import { fold } from '../../../../src/text/fold.ts';

test('words of a text are its pairs, closed by a barrier, then its characters', () => {
  assert.deepEqual(toIndexWords('近视'), ['8fd189c6', '89c6007c', 'z89c6', 'z8fd1']);
  assert.deepEqual(toIndexWords('近|'), ['8fd1007c', 'z8fd1']);
});

test('words of a term are its pairs, or its one character', () => {
  assert.deepEqual(toPhraseWords('近视率'), ['8fd189c6', '89c67387']);
  assert.deepEqual(toPhraseWords('近'), ['z8fd1']);
});

test('nothing in a word can be cut, stripped or stemmed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of toIndexWords(fold(text).text)) assert.match(word, /^([0-9a-f]{8}|z[0-9a-f]{4})$/);
    }),
  );
});

test('a term is in a text exactly when its words are consecutive there', () => {
  const texts = fc.string({ unit: fc.constantFrom('近', '视', '1', '|'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (text, term) => {
      const folded = fold(text).text;
      const [asked] = parseTerms(term);
      fc.pre(asked !== undefined);
      const words = ` ${toIndexWords(folded).join(' ')} `;
      assert.equal(words.includes(` ${toPhraseWords(asked).join(' ')} `), folded.includes(asked));
    }),
    { numRuns: 2000 },
  );
});
