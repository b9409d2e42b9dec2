import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPhrases } from '../../../../src/search/query/wordsTogether.ts';

test('words stand together without a blank between them', () => {
  const words = [
    { word: '健康', at: [0, 2] },
    { word: '家庭', at: [2, 4] },
    { word: '评选', at: [5, 7] },
  ] as const;
  assert.deepEqual(toPhrases(words), ['健康家庭']);
  assert.deepEqual(toPhrases(words.slice(0, 1)), []);
});
