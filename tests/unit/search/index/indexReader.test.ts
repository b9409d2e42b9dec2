/** Cached values, and failures, which are not cached. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kept, once } from '../../../../src/search/index/indexReader.ts';

test('a value is read once for its key, also while it is pending', async () => {
  const kept = new Kept<string>();
  const read: string[] = [];
  const get = (key: string) =>
    kept.get(key, async () => {
      read.push(key);
      return Promise.resolve(key.toUpperCase());
    });
  assert.deepEqual(await Promise.all([get('a'), get('a'), get('b')]), ['A', 'A', 'B']);
  assert.equal(await get('a'), 'A');
  assert.deepEqual(read, ['a', 'b']);
  assert.deepEqual(['a', 'c'].map((key) => kept.has(key)), [true, false]); // prettier-ignore
});

test('what failed is tried again', async () => {
  let tries = 0;
  const read = once(async () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(tries);
  });
  await assert.rejects(read(), /lost/);
  assert.equal(await read(), 2);
  assert.equal(await read(), 2);
});
