/** The internals of Pagefind on which the build relies without a promise; src/search/README.md lists them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPagefindIndex, runPagefind } from '../../../../scripts/search/pagefindIndex.ts';
import type { WordRecord } from '../../../../scripts/search/pagefindIndex.ts';
import { toIndexWords } from '../../../../scripts/search/indexWords.ts';
import type { WordPlaces } from '../../../../scripts/search/wordChunk.ts';
import { createRandom } from '../generateQueries.ts';

const records = createRecords(300);

test('the same records give the same bytes', async () => {
  const once = await runPagefind(records);
  assert.deepEqual(await runPagefind(records), once);
});

test('indexes that are asked for at once are each whole', async () => {
  const [one, other] = await Promise.all([runPagefind(records), runPagefind(records.slice(0, 50))]);
  assert.deepEqual(one, await runPagefind(records));
  assert.deepEqual(other, await runPagefind(records.slice(0, 50)));
});

test('the chunks hold every word of every record at its places, and nothing else', async () => {
  const expected = new Map<string, Map<number, number[]>>();
  for (const [number, { words }] of records.entries()) {
    for (const [place, word] of words.entries()) {
      const postings = expected.get(word) ?? new Map<number, number[]>();
      expected.set(word, postings.set(number, [...(postings.get(number) ?? []), place]));
    }
  }
  assert.deepEqual(new Map<string, WordPlaces>(await buildPagefindIndex(records)), expected);
});

test('two records with one address are refused', async () => {
  const [first, second] = records;
  assert.ok(first !== undefined && second !== undefined);
  await assert.rejects(buildPagefindIndex([first, { ...second, url: first.url }]), /have the address \/0\/$/);
});

function createRecords(count: number): WordRecord[] {
  const random = createRandom(1);
  const text = (): string =>
    String.fromCharCode(...Array.from({ length: 120 }, () => 0x4e00 + Math.floor(random() ** 3 * 2000)));
  return Array.from({ length: count }, (_, at) => ({ url: `/${String(at)}/`, words: toIndexWords(text()) }));
}
