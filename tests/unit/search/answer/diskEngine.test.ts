/** The engine on a built index on disk: it gives a script the answers of the page. */
import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { before, test } from 'node:test';
import { join } from 'node:path';
import { openDiskEngine } from '../../../../scripts/search/openDiskEngine.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import type { Query } from '../../../../src/search/query/query.ts';
import { runQuery } from '../../../../src/search/answer/results.ts';
import { buildTestIndex } from '../builtIndex.ts';
import type { BuiltIndex } from '../builtIndex.ts';

const NOTHING_YET = { hits: 0, facets: false };

let index: BuiltIndex;
let folder: string;

before(async () => {
  index = await buildTestIndex();
  ({ folder } = index);
});

test('a script gets the same hits as a scan, to the last one', async () => {
  const results = await runQuery(
    await openDiskEngine(folder),
    { ...emptyQuery, terms: '留守 儿童', literal: true },
    NOTHING_YET,
  );
  const expected = index.scan('留守 儿童');
  assert.equal(results.total, expected.length);
  assert.equal((await results.hits()).length, expected.length);
});

test('filters leave out the rest, and the counts are those of the intersection', async () => {
  const filters = { kind: ['goal'], plan: ['liaocheng-women-2021'] };
  const results = await runQuery(await openDiskEngine(folder), { ...emptyQuery, terms: '妇女', filters }, NOTHING_YET);
  const goals = new Set(
    index.scan('妇女').filter((address) => /^\/plans\/liaocheng-women-2021\/.*\/goal-/.test(address)),
  );
  assert.ok(goals.size > 0);
  assert.equal(results.total, goals.size);
  const { facets: counts } = await results.facets();
  const countOf = (value: string) => [...counts.kind, ...counts.plan].find((facet) => facet.value === value)?.count;
  assert.equal(countOf('goal'), goals.size);
  assert.equal(countOf('liaocheng-women-2021'), goals.size);
});

test('in the order of the texts, hits are in the order of the plan', async () => {
  const filters = { plan: ['liaocheng-women-2021'] };
  const query: Query = { ...emptyQuery, filters, sort: 'text' };
  const hits = await (await runQuery(await openDiskEngine(folder), query, NOTHING_YET)).hits();
  const lines = index.records
    .filter(({ blocks }) => blocks[0]?.url.startsWith('/plans/liaocheng-women-2021/'))
    .map((record) => record.lines[0]);
  assert.equal(hits.length, lines.length);
  assert.deepEqual(
    lines,
    [...lines].sort((a, b) => a - b),
  );
  const urls = index.records.map(({ blocks }) => blocks[0]?.url);
  const pathOf = (url = '') => url.replace(/[?#].*$/, '');
  const places = hits.map(({ url }) => urls.findIndex((other) => pathOf(other) === pathOf(url)));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});

test('a query of nothing but punctuation finds nothing, even after its filters alone found everything', async () => {
  const engine = await openDiskEngine(folder);
  assert.ok((await engine.find({ ...emptyQuery, terms: '妇女' })).ids.length > 0);
  const filters = { plan: ['liaocheng-women-2021'] };
  assert.ok((await engine.find({ ...emptyQuery, filters })).ids.length > 0);
  assert.deepEqual((await engine.find({ ...emptyQuery, terms: '，。', filters })).ids, []);
});

test('an incomplete index gives no answer', async () => {
  const engine = await openDiskEngine(folder);
  renameSync(join(folder, 'words/pairs'), join(folder, 'hidden'));
  await assert.rejects(engine.find({ ...emptyQuery, terms: '近视' }), { reason: 'incomplete' });
  renameSync(join(folder, 'hidden'), join(folder, 'words/pairs'));
});
