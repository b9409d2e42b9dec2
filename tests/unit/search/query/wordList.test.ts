/** Words are read as they were written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatWords, parseWords } from '../../../../src/search/query/wordList.ts';

test('words come back in groups of those that begin alike', () => {
  for (const words of [[], ['儿科', '儿童康复', '老人'], ['学', '学前', '𠮷野', '𠮷兆']]) {
    assert.deepEqual(parseWords(formatWords(words)), words);
    assert.deepEqual(parseWords(JSON.parse(JSON.stringify(formatWords(words))) as string), words);
  }
});
