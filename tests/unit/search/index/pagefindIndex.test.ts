/** The internals of Pagefind on which the build relies without a promise; src/search/README.md lists them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPagefindIndex, runPagefind } from '../../../../scripts/search/pagefindIndex.ts';
import type { IndexFile, WordRecord } from '../../../../scripts/search/pagefindIndex.ts';
import { toIndexWords } from '../../../../src/search/index/indexWords.ts';
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

test('only the script, the program and the words are kept, not the fragments and user interfaces', async () => {
  const { shared, own } = await buildPagefindIndex(records);
  assert.deepEqual(
    shared.map(({ path }) => path),
    ['pagefind.js', 'wasm.unknown.pagefind'],
  );
  const kinds = new Set(
    own.map(({ path }) => path.replace(/^index\/.+/, 'index/').replace(/\.\w+\.pf_meta$/, '.pf_meta')),
  );
  assert.deepEqual(kinds, new Set(['index/', 'pagefind-entry.json', 'pagefind.pf_meta']));
});

test('the entry names the program beside the bundles', async () => {
  const { own } = await buildPagefindIndex(records);
  const entry = own.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as {
    languages: Record<string, { wasm: string; page_count: number }>;
  };
  assert.deepEqual(
    Object.entries(languages).map(([language, { wasm, page_count }]) => [language, wasm, page_count]),
    [['und', '/../../wasm.unknown', records.length]],
  );
});

test('every record has an id of its own, read from its fragment', async () => {
  const { ids } = await buildPagefindIndex(records);
  assert.deepEqual([...ids.keys()].sort(), records.map(({ url }) => url).sort());
  assert.equal(new Set(ids.values()).size, records.length);
  assert.match([...ids.values()].join(' '), /^[0-9a-z]+( [0-9a-z]+)*$/);
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
