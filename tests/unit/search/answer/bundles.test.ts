/** An index in several bundles gives the same answers as one bundle with the same records. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { answerQuery } from '../../../../scripts/query/answerQuery.ts';
import { bundlesCountedFor, bundlesFor } from '../../../../src/search/index/bundleList.ts';
import { bundleFile } from '../../../../src/search/index/indexPaths.ts';
import type { BundleList } from '../../../../src/search/index/bundleList.ts';
import type { Engine } from '../../../../src/search/answer/results.ts';
import type { Filters, Query } from '../../../../src/search/query/query.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import { recordText } from '../../../../src/search/records/recordText.ts';
import { addressesById, buildTestIndex } from '../builtIndex.ts';
import type { BuiltIndex } from '../builtIndex.ts';
import { createRandom, generateQueries } from '../generateQueries.ts';

const SEED = 20220601;
const QUERIES = 300;
const MOST_RECORDS = 360;
const LAST_PLAN = 'tengchong-children-2021';

let one: BuiltIndex;
let several: BuiltIndex;
let catalogue: BundleList;

before(async () => {
  one = await buildTestIndex();
  several = await buildTestIndex(MOST_RECORDS);
  catalogue = several.start.list;
});

/** Everything shown for a query, with record ids as addresses. */
async function answerOf(engine: Engine, addresses: ReadonlyMap<string, string>, query: Query): Promise<unknown> {
  const { found, hits } = await engine.answer(query, 12);
  const ids = (await engine.find(query)).ids.map((id) => addresses.get(id) ?? id);
  const given = { given: ids.length, total: found.matched === 'exact' ? ids.length : 0 };
  return { ...found, ids, hits, suggestions: await engine.suggest(query, given), counts: await engine.count(query) };
}

test('there are several bundles of whole plans, in the order of the site', () => {
  assert.ok(catalogue.bundles.length > 2, `${String(catalogue.bundles.length)} bundles`);
  const whole = one.start.list;
  assert.equal(whole.bundles.length, 1);
  assert.deepEqual(catalogue.bundles.flat(), whole.bundles.flat());
});

test(`${String(QUERIES)} queries (seed ${String(SEED)}): ids, order, counts, hits and offers are those of one bundle`, async (t) => {
  const engines = [await one.open(), await several.open()] as const;
  const addresses = [addressesById(one.files), addressesById(several.files)] as const;
  let hits = 0;
  for (const query of createQueries()) {
    const [expected, got] = [
      await answerOf(engines[0], addresses[0], query),
      await answerOf(engines[1], addresses[1], query),
    ];
    assert.deepEqual(got, expected, JSON.stringify(query));
    const { ids } = await engines[1].find({ ...emptyQuery, terms: query.terms, literal: true });
    const found = ids.map((id) => addresses[1].get(id) ?? id);
    assert.deepEqual(found.sort(), one.scan(query.terms).sort(), query.terms);
    hits += ids.length;
  }
  t.diagnostic(`${String(hits)} hits`);
});

/** Slices of the texts, every second one with filters, and one in four with other options. */
function createQueries(): Query[] {
  const random = createRandom(SEED);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const plans = catalogue.bundles.flat();
  const filters = (): Filters => {
    const plan = pick(plans);
    return pick<Filters>([
      { plan: [plan.id] },
      { plan: [plan.id, pick(plans).id] },
      { region: [plan.region] },
      { audience: [plan.audience], kind: ['goal'] },
      { plan: [plan.id], region: [pick(plans).region] },
      { plan: [plan.id], region: [pick(plans).region], audience: ['women'] },
      { number: ['yes'] },
      { year: ['2025'], region: [plan.region] },
    ]);
  };
  const numbers = {
    indicator: '',
    value: { comparison: 'ge' as const, value: 90 },
    unit: '%',
    year: null,
    modality: '' as const,
  };
  return generateQueries(one.records.map(recordText), QUERIES, SEED, (text) => text).map(({ query }, at) => ({
    ...emptyQuery,
    terms: query,
    // Every third one is understood, the others are characters.
    literal: at % 3 !== 0,
    filters: at % 2 === 0 ? filters() : {},
    ...(at % 4 === 1 ? pick<Partial<Query>>([{ near: true }, { sort: 'text' }, { numbers }, { whole: true }]) : {}),
  }));
}

test('filters alone, another name and pinyin are answered alike', async () => {
  const engines = [await one.open(), await several.open()] as const;
  const addresses = [addressesById(one.files), addressesById(several.files)] as const;
  const queries: Partial<Query>[] = [
    { filters: { audience: ['women'] } },
    { filters: { plan: [LAST_PLAN] }, sort: 'text' },
    { terms: '团市委', also: ['共青团聊城市委'] },
    { terms: 'jinshi' },
    { terms: '留守儿重' },
    { terms: '聊城 儿童 健康 目标3' },
    { terms: '近视 校园欺凌', filters: { plan: [LAST_PLAN] } },
  ];
  for (const parts of queries) {
    const query = { ...emptyQuery, ...parts };
    const expected = await answerOf(engines[0], addresses[0], query);
    assert.deepEqual(await answerOf(engines[1], addresses[1], query), expected, JSON.stringify(parts));
  }
});

test('a filter by plan opens its bundle and no other, and none where words say which records', async () => {
  const last = String(catalogue.bundles.length);
  for (const terms of ['', '儿童']) {
    const engine = await several.open();
    several.read.length = 0;
    const query = { ...emptyQuery, terms, filters: { plan: [LAST_PLAN] } };
    await engine.answer(query, 10);
    const { ids } = await engine.find(query);
    assert.ok(ids.length > 0 && ids.every((id) => id.startsWith(`${last}/`)));
    assertBundles(last);
    assert.equal(several.read.includes(bundleFile(last)), terms === '');
  }
});

function assertBundles(last: string): void {
  const bundles = several.read.map((path) => /^(\d+)\//.exec(path)?.[1]);
  assert.deepEqual(
    [...new Set(bundles)].filter((bundle) => bundle !== undefined),
    [last],
  );
}

test('the bundles that a query needs', () => {
  const bundles = (filters: Filters) => [
    bundlesFor({ ...catalogue, bundles: [[plan('a', 'x')], [plan('b', 'y')], [plan('c', 'z')]] }, filters),
    bundlesCountedFor({ ...catalogue, bundles: [[plan('a', 'x')], [plan('b', 'y')], [plan('c', 'z')]] }, filters),
  ];
  // prettier-ignore
  assert.deepEqual(bundles({}), [['1', '2', '3'], ['1', '2', '3']]);
  // prettier-ignore
  assert.deepEqual(bundles({ plan: ['b'] }), [['2'], ['1', '2', '3']]);
  // prettier-ignore
  assert.deepEqual(bundles({ plan: ['b'], region: ['y'] }), [['2'], ['2']]);
  // prettier-ignore
  assert.deepEqual(bundles({ plan: ['b'], region: ['x'] }), [[], ['1', '2']]);
  // prettier-ignore
  assert.deepEqual(bundles({ plan: ['b'], kind: ['goal'] }), [['2'], ['1', '2', '3']]);
});

test('npm run query gives the same hits', async () => {
  const [expected, got] = await Promise.all(
    [one, several].map(async ({ folder }) => answerQuery(folder, { ...emptyQuery, terms: '近视 儿童' })),
  );
  assert.ok((got?.total ?? 0) > 0);
  assert.deepEqual(got, expected);
});

function plan(id: string, region: string) {
  return { id, region, audience: 'women', otherText: false, records: 1, years: [], assigned: true };
}
