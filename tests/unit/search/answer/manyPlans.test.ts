/** The numbers, and the counts beside the filters, where the hits are spread over more plans than anyone would look through. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createCopies } from '../../../../scripts/bench/scaleCorpus.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import type { Query } from '../../../../src/search/query/query.ts';
import type { FacetCounts } from '../../../../src/search/answer/facetCounts.ts';
import { MOST_PLANS } from '../../../../src/search/answer/mostPlans.ts';
import type { NumberCounts, NumberList } from '../../../../src/search/answer/numberRows.ts';
import type { Labelled } from '../../../../src/search/records/record.ts';
import { buildIndexOf, committedRecords } from '../builtIndex.ts';
import type { BuiltIndex } from '../builtIndex.ts';

const COPIES = 5;
const RECORDS = 30;

let index: BuiltIndex;

/** Each copy in places of its own. */
before(async () => {
  const plans = committedRecords().map((plan) => ({ ...plan, records: plan.records.slice(0, RECORDS) }));
  const copy = createCopies(plans);
  const copies = Array.from({ length: COPIES }, (_, at) =>
    plans.map((plan) => ({ ...copy(plan, at), region: moved(plan.region, at) })),
  );
  index = await buildIndexOf(copies.flat());
});

function moved({ value, label }: Labelled, copy: number): Labelled {
  return copy === 0 ? { value, label } : { value: `${value}-${String(copy)}`, label: `${label}${String(copy)}` };
}

async function count(query: Partial<Query>): Promise<{ counts: FacetCounts; tables: number }> {
  const engine = await index.open();
  index.read.length = 0;
  const counts = await engine.count({ ...emptyQuery, literal: true, ...query });
  return { counts, tables: index.read.filter((path) => path.startsWith('facets/')).length };
}

test('regions, audiences and kinds are counted without a table; plans, domains and departments are not counted', async () => {
  const { counts, tables } = await count({ terms: '规划' });
  const total = index.scan('规划').length;
  assert.equal(tables, 0);
  for (const facet of ['region', 'audience', 'kind'] as const) {
    assert.equal(
      counts[facet].reduce((sum, { count: own }) => sum + own, 0),
      total,
      facet,
    );
  }
  for (const facet of ['plan', 'domain', 'lead', 'responsible'] as const) assert.deepEqual(counts[facet], [], facet);
});

test('once a region is chosen they are, from its tables alone, beside the counts of all regions', async () => {
  const all = await count({ terms: '规划' });
  const { counts, tables } = await count({ terms: '规划', filters: { region: ['yushu-3'] } });
  assert.equal(tables, 1);
  assert.deepEqual(counts.region, all.counts.region);
  const own = index.scan('规划').filter((address) => address.startsWith('/plans/yushu-children-2021-3/'));
  assert.deepEqual(
    counts.plan.map(({ value, count: ofPlan }) => [value, ofPlan]),
    [['yushu-children-2021-3', own.length]],
  );
  assert.ok(counts.domain.length > 0);
});

test('what is filtered is counted all the same, so that it can be given up', async () => {
  const { counts } = await count({ terms: '', filters: { domain: ['children-health'] } });
  assert.ok(counts.domain.some(({ value, count: own }) => value === 'children-health' && own > 0));
});

/** Files of targets and tables of facets read for the numbers of a query, and their counts. */
async function listNumbers(filters: Query['filters']): Promise<{
  list: NumberList;
  counts: NumberCounts;
  files: Record<'targets' | 'facets', number>;
}> {
  const engine = await index.open();
  index.read.length = 0;
  const query: Query = { ...emptyQuery, literal: true, view: 'numbers', terms: '率', filters };
  const [list, counts] = [await engine.numbers(query), await engine.countNumbers(query)];
  const filesIn = (folder: string): number => index.read.filter((path) => path.startsWith(`${folder}/`)).length;
  return { list, counts, files: { targets: filesIn('targets'), facets: filesIn('facets') } };
}

/** Plans with a number about 率 among their first records. */
function plansWithNumbers(list: NumberList): Set<string> {
  return new Set(list.rows.map(({ plan }) => plan.id));
}

test('numbers are those of the first plans, it is said how many plans are left out, and places alone are counted', async () => {
  const { list, counts, files } = await listNumbers({});
  assert.deepEqual(files, { targets: MOST_PLANS, facets: MOST_PLANS });
  assert.equal(plansWithNumbers(list).size, MOST_PLANS);
  assert.ok(list.plansLeftOut > 0);
  const places = new Set(committedRecords().map(({ region }) => region.value)).size * COPIES;
  assert.equal(counts.facets.region.length, places);
  for (const facet of ['plan', 'domain', 'year'] as const) assert.deepEqual(counts.facets[facet], [], facet);
});

test('those of a place that is chosen are all there, and counted', async () => {
  const all = await listNumbers({});
  const { list, counts } = await listNumbers({ region: ['yushu-3'] });
  const first = await listNumbers({ region: ['yushu'] });
  assert.deepEqual([...plansWithNumbers(list)], ['yushu-children-2021-3']);
  assert.equal(list.plansLeftOut, 0);
  assert.equal(list.rows.length, first.list.rows.length);
  assert.ok(list.rows.length > 0);
  assert.deepEqual(counts.facets.region, all.counts.facets.region);
  const ofDomains = counts.facets.domain.reduce((sum, { count: own }) => sum + own, 0);
  assert.equal(ofDomains, list.rows.length);
});
