/** Queries into terms. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTerms } from '../../../../src/search/query/terms.ts';

const queries: readonly (readonly [query: string, terms: string[], why: string])[] = [
  ['近视', ['近视'], 'one term'],
  ['近视 小学生', ['近视', '小学生'], 'two terms'],
  ['近视　小学生', ['近视', '小学生'], 'the wide space of Chinese keyboards'],
  [' 近视\n近視 ', ['近视'], 'each once'],
  ['“近视”。', ['近视'], 'punctuation at the ends is not asked for'],
  ['健康，安全', ['健康|安全'], 'punctuation inside is'],
  ['90％以上', ['90%以上'], 'width'],
  ['，。 （）', [], 'nothing to search for'],
];

for (const [query, terms, why] of queries) {
  test(`terms: ${why}`, () => {
    assert.deepEqual(parseTerms(query), terms);
  });
}
