/**
 * The service and the site's own index give the same answers to the committed queries: the same records, the same numbers.
 *
 * It needs the library of the service, which `npm ci` does not install: where it is not there, the tests are left out and
 * say so. `npm run service -- --check` runs this file alone and fails without the library.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { conditionsOfWords } from '../../scripts/service/conditionSql.ts';
import { openEmbeddedStore } from '../../scripts/service/embedded/embeddedStore.ts';
import { findChdb } from '../../scripts/service/embedded/engineFolder.ts';
import { loadEmbedded } from '../../scripts/service/embedded/loadEmbedded.ts';
import { openEngines } from '../../scripts/service/engineAnswers.ts';
import { toAnswer } from '../../scripts/service/serveAnswers.ts';
import type { SqlStore } from '../../scripts/service/sqlStore.ts';
import { TEXT_INDEX_FROM, toDatabase, toRemoval, toSeal, toTables } from '../../scripts/service/tableDefinitions.ts';
import type { Engine } from '../../src/search/answer/results.ts';
import { emptyQuery, fromParams, toParams } from '../../src/search/query/query.ts';
import type { Query } from '../../src/search/query/query.ts';
import { addressesById, buildTestIndex, committedRecords } from '../unit/search/builtIndex.ts';
import { askedQueries, toQuery } from './queries/asked.ts';

const library = findChdb();
const engines = openEngines('no folder');
const skip = library === undefined ? 'chdb is not installed: npm run service -- --install' : false;
const folder = mkdtempSync(join(tmpdir(), 'zhigui-service-'));

/** Conditions that the committed queries do not have; each narrows some answer, none is empty for all words. */
const conditions = [
  'year=2025',
  'year=2025&year=2030&number=yes',
  'number=yes',
  'number=no',
  'region=yushu&kind=goal',
  'audience=women',
  'ge=90&unit=%25',
  'le=20',
  'eq=98',
  'until=2025',
  'from=2030&modality=firm',
  'modality=hedged',
  'indicator=%E8%BF%91%E8%A7%86%E7%8E%87',
  'domain=children-health',
  'responsible=liaocheng%2Feducation-sports',
];
const words = ['', '近视', '率', '儿童 健康', '98%', '托育', '，。'];

let engine: Engine;
let addresses: Map<string, string>;
let store: SqlStore;

before(async () => {
  if (library === undefined) return;
  const index = await buildTestIndex();
  engine = await index.open();
  addresses = addressesById(index.files);
  const plans = committedRecords();
  await loadEmbedded(library, folder, { plans, records: 0 });
  store = openEmbeddedStore(library, folder);
});
after(async () => {
  if (library !== undefined) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every committed query finds the same records', { skip }, async () => {
  const queries = Object.values(askedQueries).flat();
  assert.ok(queries.length > 150);
  for (const asked of queries) await assertSame(toQuery(asked), asked);
});

test('every condition narrows them alike, records and numbers', { skip }, async () => {
  let found = 0;
  for (const condition of conditions) {
    for (const terms of words) {
      const query = { ...emptyQuery, ...fromParams(new URLSearchParams(condition)), terms, literal: true };
      found += await assertSame(query, `${terms} ${condition}`);
      await assertSameNumbers(query, `${terms} ${condition}`);
    }
  }
  assert.ok(found > 1000);
});

test('with the text index of large corpora they are the same too', { skip }, async () => {
  assert.ok(library !== undefined);
  await store.close();
  await loadEmbedded(library, folder, { plans: committedRecords(), records: TEXT_INDEX_FROM });
  const { all, values } = conditionsOfWords(['近视', '98%']);
  const plan = await store.ask({
    text: `EXPLAIN indexes = 1 SELECT count() FROM {db:Identifier}.records WHERE ${all.join(' AND ')}`,
    values,
  });
  assert.match(JSON.stringify(plan), /Name: pairs/);
  for (const asked of Object.values(askedQueries).flat()) await assertSame(toQuery(asked), asked);
});

test('ClickHouse reads the statements for a cluster', { skip }, async () => {
  const place = { database: 'zhigui_000001', cluster: 'county' };
  for (const text of [toDatabase(place), ...toTables(place, TEXT_INDEX_FROM), toSeal(place), toRemoval(place)])
    assert.ok((await store.ask({ text: `EXPLAIN AST ${text}`, values: {} })).length > 0, text);
});

async function assertSame(query: Query, why: string): Promise<number> {
  const { ids } = await engine.find(query);
  const expected = ids.map((id) => addresses.get(id) ?? id).sort();
  const found: string[] = [];
  let total = expected.length;
  for (let offset = 0; offset === 0 || offset < total; offset += 100) {
    const answer = await ask<{ total: number; hits: { blocks: { url: string }[] }[] }>('/search', query, offset);
    total = answer.total;
    found.push(...answer.hits.map(({ blocks }) => blocks[0]?.url ?? ''));
  }
  assert.deepEqual(found.sort(), expected, why);
  assert.equal(total, expected.length, why);
  return total;
}

async function assertSameNumbers(query: Query, why: string): Promise<void> {
  const { rows } = await engine.numbers(query);
  const expected = rows.map(({ url, target }) => `${url} ${target.indicator} ${target.quote}`).sort();
  const found: string[] = [];
  let total = expected.length;
  for (let offset = 0; offset === 0 || offset < total; offset += 100) {
    const answer = await ask<{ total: number; rows: Record<'url' | 'indicator' | 'quote', string>[] }>(
      '/targets',
      query,
      offset,
    );
    total = answer.total;
    found.push(...answer.rows.map(({ url, indicator, quote }) => `${url} ${indicator} ${quote}`));
  }
  assert.deepEqual(found.sort(), expected, why);
}

async function ask<Answer>(path: string, query: Query, offset: number): Promise<Answer> {
  const params = toParams(query);
  params.set('offset', String(offset));
  params.set('limit', '100');
  const { status, body } = await toAnswer({ store, engines }, `${path}?${params.toString()}`);
  assert.equal(status, 200, body);
  return JSON.parse(body) as Answer;
}
