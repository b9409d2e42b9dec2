/** The internals of Pagefind on which the build and the reader rely without a promise; src/search/README.md lists them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { buildPagefindIndex, runPagefind } from '../../../../scripts/search/pagefindIndex.ts';
import type { IndexFile, WordRecord } from '../../../../scripts/search/pagefindIndex.ts';
import { chunkWith } from '../../../../src/search/index/chunkList.ts';
import { toIndexWords } from '../../../../src/search/index/indexWords.ts';
import { parseChunk } from '../../../../src/search/index/wordChunk.ts';
import type { Postings } from '../../../../src/search/index/wordChunk.ts';
import { createRandom } from '../generateQueries.ts';

const PLENTY = 20_000;
/** Twice the setting, because a chunk is closed only after the word that fills it. */
const MOST_BYTES = 8000;

const records = createRecords(300);

test('the chunk size is obeyed: many small chunks, where the default makes few', async () => {
  const small = chunksOf(await runPagefind(records));
  const large = chunksOf(await runPagefind(records, PLENTY));
  assert.ok(small.length > 8 * large.length, `${String(small.length)} chunks against ${String(large.length)}`);
  assert.ok(Math.max(...small) < MOST_BYTES, `a chunk of ${String(Math.max(...small))} bytes`);
});

test('the same records give the same bytes', async () => {
  const once = await runPagefind(records);
  assert.deepEqual(await runPagefind(records), once);
});

test('the chunks hold every word of every record at its places, and nothing else', async () => {
  const chunks = await buildPagefindIndex(records);
  const read = chunks.map(({ content }) => parseChunk(gunzipSync(content)));
  const expected = new Map<string, Map<number, number[]>>();
  for (const [number, { words }] of records.entries()) {
    for (const [place, word] of words.entries()) {
      const postings = expected.get(word) ?? new Map<number, number[]>();
      expected.set(word, postings.set(number, [...(postings.get(number) ?? []), place]));
    }
  }
  assert.deepEqual(new Map<string, Postings>(read.flatMap((words) => [...words])), expected);
  const begins = chunks.map(({ from }) => from);
  for (const [at, words] of read.entries()) {
    for (const word of words.keys()) assert.equal(chunkWith(word, begins), at, word);
  }
});

test('two records with one address are refused', async () => {
  const [first, second] = records;
  assert.ok(first !== undefined && second !== undefined);
  await assert.rejects(buildPagefindIndex([first, { ...second, url: first.url }]), /have the address \/0\/$/);
});

/** Size of every chunk in bytes. */
function chunksOf(files: readonly IndexFile[]): number[] {
  return files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => content.length);
}

function createRecords(count: number): WordRecord[] {
  const random = createRandom(1);
  const text = (): string =>
    String.fromCharCode(...Array.from({ length: 120 }, () => 0x4e00 + Math.floor(random() ** 3 * 2000)));
  return Array.from({ length: count }, (_, at) => ({ url: `/${String(at)}/`, words: toIndexWords(text()) }));
}
