/** Which chunk may have a word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkWith } from '../../../../src/search/index/chunkList.ts';

const chunks = ['0025007c', '00300031', '8fd1', 'z9'];

const cases: readonly (readonly [word: string, chunk: number | undefined, why: string])[] = [
  ['0020', undefined, 'before all of them'],
  ['0025007c', 0, 'the first word of all'],
  ['00300030', 0, 'the last word before the next chunk'],
  ['00300031', 1, 'the first word of a chunk'],
  ['8fd0ffff', 1, 'just before a chunk named by a beginning'],
  ['8fd189c6', 2, 'a word that begins like the chunk'],
  ['z8fd1', 2, 'between two chunks'],
  ['zffff', 3, 'after the last one begins'],
];

for (const [word, chunk, why] of cases) {
  test(why, () => {
    assert.equal(chunkWith(word, chunks), chunk);
  });
}
