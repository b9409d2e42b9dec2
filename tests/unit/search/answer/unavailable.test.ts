/** An incomplete index: search reports it, and never gives an answer that only looks complete. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, beforeEach, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { startEngine } from '../../../../src/islands/search/startEngine.ts';
import { recordFile } from '../../../../src/search/index/bundleList.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import { buildTestIndex } from '../builtIndex.ts';
import type { BuiltIndex } from '../builtIndex.ts';

const question = { ...emptyQuery, terms: '近视' };

let index: BuiltIndex;
const aside: [from: string, to: string][] = [];

before(async () => {
  index = await buildTestIndex();
  // Pagefind's own messages about missing files.
  mock.method(console, 'error', () => undefined);
});

beforeEach(() => {
  for (const [from, to] of aside.splice(0)) renameSync(to, from);
});

after(() => {
  index.remove();
});

function hide(path: string): string {
  const from = fileURLToPath(index.path + path);
  renameSync(from, `${from}.hidden`);
  aside.push([from, `${from}.hidden`]);
  return from;
}

/** The chunks a first query for 近视 loads. */
async function chunksOfQuery(): Promise<string[]> {
  const engine = await startEngine(index.path);
  index.fetched.length = 0;
  await engine.find(question);
  return index.fetched.map(({ url }) => url.slice(index.path.length)).filter((path) => path.startsWith('1/index/'));
}

test('no catalogue: the site has no index', async () => {
  hide('catalogue.json');
  await assert.rejects(startEngine(index.path), { name: 'SearchUnavailable', reason: 'missing' });
});

test('a chunk that does not arrive is no empty answer; once it does, the same engine answers', async () => {
  const [chunk = ''] = await chunksOfQuery();
  hide(chunk);
  const engine = await startEngine(index.path);
  await assert.rejects(engine.find(question), { reason: 'unreachable' });
  for (const [from, to] of aside.splice(0)) renameSync(to, from);
  assert.equal((await engine.find(question)).ids.length, index.scan('近视').length);
});

test('something else in place of a chunk is no empty answer either', async () => {
  const [chunk = ''] = await chunksOfQuery();
  const path = hide(chunk);
  writeFileSync(path, '<!doctype html><p>Please log in to this network.');
  try {
    await assert.rejects((await startEngine(index.path)).find(question), { reason: 'unreachable' });
  } finally {
    if (existsSync(path)) rmSync(path);
  }
});

test('a chunk that the server has decompressed is a chunk all the same', async () => {
  const [chunk = ''] = await chunksOfQuery();
  const path = hide(chunk);
  writeFileSync(path, gunzipSync(readFileSync(`${path}.hidden`)));
  try {
    const { ids } = await (await startEngine(index.path)).find(question);
    assert.equal(ids.length, index.scan('近视').length);
  } finally {
    rmSync(path);
  }
});

test('a missing record: the index is newer than the page', async () => {
  const engine = await startEngine(index.path);
  const { ids } = await engine.find(question);
  hide(recordFile(ids[0] ?? ''));
  await assert.rejects(engine.read(ids, question), { reason: 'outdated' });
});
