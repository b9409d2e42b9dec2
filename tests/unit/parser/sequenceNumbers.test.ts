/** Numbers of any form, told by their sequence; every row says which form, or why there is none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersInSequence } from '../../../src/parser/lines/sequenceNumbers.ts';

/** [line, number, its length] of every numbered line. */
const numbersOf = (texts: readonly string[]): [number, number, number][] =>
  [...(numbersInSequence(texts, 'arabic-bare') ?? [])].map(([at, { num, length }]) => [at, num, length]);

describe('numbers by their sequence', () => {
  for (const [why, texts, ...numbers] of [
    ['a word and a colon', ['目标1:提高', '目标2:普及'], [0, 1, 4], [1, 2, 4]],
    ['articles', ['第一条提高', '第二条普及', '第三条巩固'], [0, 1, 3], [1, 2, 3], [2, 3, 3]],
    ['two steps, the first that of the list', ['1.1提高', '1.2普及'], [0, 1, 3], [1, 2, 3]],
    ['small letters', ['a.提高', 'b.普及'], [0, 1, 2], [1, 2, 2]],
    ['Roman numerals of one sign', ['Ⅰ提高', 'Ⅱ普及'], [0, 1, 1], [1, 2, 1]],
    ['Roman numerals of letters', ['I.提高', 'II.普及', 'III.巩固'], [0, 1, 2], [1, 2, 3], [2, 3, 4]],
    ['two digits', ['01提高', '02普及'], [0, 1, 2], [1, 2, 2]],
    ['numerals of banks', ['壹、提高', '贰、普及'], [0, 1, 2], [1, 2, 2]],
    ['a sentence that goes on keeps the number before it', ['甲.提高', '巩固成果。', '乙.普及'], [0, 1, 2], [2, 2, 2]],
  ] as const) {
    it(why, () => assert.deepEqual(numbersOf(texts), numbers));
  }
});

describe('no numbers', () => {
  for (const [why, texts] of [
    ['the first line has none', ['提高', '目标1:普及', '目标2:巩固']],
    ['nothing goes on with it', ['目标1:提高', '普及']],
    ['words before a number that count nothing', ['新增1所', '新增2所']],
    ['a number of more digits', ['10.5%以上', '20.5%以上']],
    ['no line at all', []],
  ] as const) {
    it(why, () => assert.deepEqual(numbersOf(texts), []));
  }
});

it('a blank ends a number that a digit follows', () => {
  const texts = ['1.1提高', '1.25岁以下', '1.312岁以下'];
  const found = numbersInSequence(texts, 'arabic-bare', (at, length) => at > 0 && length === 3);
  assert.deepEqual(
    [...(found?.values() ?? [])].map(({ num, length }) => [num, length]),
    [
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  );
  assert.equal(numbersInSequence(texts, 'arabic-bare'), undefined);
});
