/** Words that may have been meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMeant, isOneOff } from '../../../../src/search/suggest/meantWords.ts';

const oneOff: readonly (readonly [term: string, word: string, is: boolean, why: string])[] = [
  ['留守儿重', '留守儿童', true, 'another character'],
  ['留守儿', '留守儿童', true, 'one left out'],
  ['留守的儿童', '留守儿童', true, 'one too many'],
  ['守留儿童', '留守儿童', true, 'two swapped'],
  ['留守儿童', '留守儿童', false, 'the same'],
  ['近事', '近视', false, 'too short to tell'],
  ['留守妇女', '留守儿童', false, 'two others'],
];

for (const [term, word, is, why] of oneOff) {
  test(`one character off: ${why}`, () => {
    assert.equal(isOneOff(term, word), is);
  });
}

test('only words that occur are offered', () => {
  const table = [
    ['近视', 'jin shi', 10],
    ['进士', 'jin shi', 0],
    ['留守儿童', 'liu shou er tong', 40],
  ] as const;
  assert.deepEqual(findMeant(table, 'jinshi', ['jinshi']), [{ word: '近视', count: 10 }]);
  assert.deepEqual(findMeant(table, '留守儿重', ['留守儿重']), [{ word: '留守儿童', count: 40 }]);
});
