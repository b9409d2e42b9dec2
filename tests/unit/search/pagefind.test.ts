/** What we rely on in Pagefind that it does not promise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runPagefind } from '../../../scripts/search/pagefindIndex.ts';
import type { IndexFile, WordRecord } from '../../../scripts/search/pagefindIndex.ts';
import { toIndexWords } from '../../../src/search/index/tokens.ts';
import { createRandom } from './generateQueries.ts';

const PLENTY = 20_000;
/** Twice the setting, as a chunk is closed only after the word that fills it. */
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

/** Bytes of every chunk. */
function chunksOf(files: readonly IndexFile[]): number[] {
  return files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => content.length);
}

function createRecords(count: number): WordRecord[] {
  const random = createRandom(1);
  const text = (): string =>
    String.fromCharCode(...Array.from({ length: 120 }, () => 0x4e00 + Math.floor(random() ** 3 * 2000)));
  return Array.from({ length: count }, (_, at) => ({ url: `/${String(at)}/`, words: toIndexWords(text()) }));
}
