/** Filters and numbers compared with a plain scan of plan.json: the index must agree with the plans. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPlans } from '../../../../scripts/search/readPlans.ts';
import type { Goal, Measure } from '../../../../src/model/plan.ts';
import type { Target } from '../../../../src/model/target.ts';
import { fold } from '../../../../src/text/fold.ts';
import type { Engine } from '../../../../src/search/answer/results.ts';
import type { FacetCounts } from '../../../../src/search/answer/facetCounts.ts';
import { judgeTargets } from '../../../../src/search/query/aboutWord.ts';
import { facetNames } from '../../../../src/search/records/record.ts';
import type { FacetName, IndexedTarget } from '../../../../src/search/records/record.ts';
import type { Filters, NumberQuery, Query } from '../../../../src/search/query/query.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import { buildTestIndex } from '../builtIndex.ts';
import type { BuiltIndex } from '../builtIndex.ts';
import { createRandom } from '../generateQueries.ts';

const SEED = 20251231;
const COMBINATIONS = 300;
const WORDS = ['', '儿童', '妇女', '健康', '率', '学校', '95%', '机制 建立', '近视', '的'];

const content = fileURLToPath(new URL('../../../../content', import.meta.url));

/** A record for this test, taken from plan.json and the record's own words, not from the facet table. */
interface Row {
  address: string;
  text: string;
  /** Without those of numbers, which depend on the words. */
  has: Record<FacetName, string[]>;
  targets: readonly DueTarget[];
  indexed: readonly IndexedTarget[];
}

/** A target, with the last year of its plan if its words name none. */
type DueTarget = Target & { due: number };

let index: BuiltIndex;
let engine: Engine;
let rows: Row[];
const judged = new Map<string, readonly Row[]>();

before(async () => {
  index = await buildTestIndex();
  engine = await index.open();
  rows = toRows();
});

function toRows(): Row[] {
  const plans = readPlans(content);
  return index.records.map((record) => {
    const address = record.blocks[0]?.url ?? '';
    const plan = plans.find(({ id }) => address.startsWith(`/plans/${id}/`));
    assert.ok(plan !== undefined);
    const domain = plan.domains.find(({ id }) => address.startsWith(`/plans/${id}/`));
    const commitments: (Goal | Measure)[] = domain === undefined ? [] : [...domain.goals, ...domain.measures];
    const commitment = commitments.find(({ id }) => address === `/plans/${id}/`);
    const goal = commitment !== undefined && 'leads' in commitment ? commitment : undefined;
    const targets = (commitment?.targets ?? []).map((target) => ({
      ...target,
      due: target.year ?? plan.period?.to ?? NaN,
    }));
    const pieces = [...record.blocks.map(({ text }) => text), ...record.leads, ...record.responsibles];
    return {
      address,
      text: fold([...pieces, record.collective ?? ''].join('|')).text,
      targets,
      indexed: record.targets,
      has: {
        plan: [plan.id],
        region: [plan.region.slug],
        audience: [plan.audience],
        domain: domain === undefined ? [] : [domain.topic === null ? domain.id : `${plan.audience}-${domain.topic}`],
        kind: [record.kind],
        lead: (goal?.leads ?? []).map(({ department, text }) => department ?? text),
        responsible: (goal?.responsibles ?? []).map(({ department, text }) => department ?? text),
        number: [],
        year: [],
      },
    };
  });
}

function scan({ terms, filters }: Query, except?: FacetName): Row[] {
  const words = terms.split(' ').filter((word) => word !== '');
  return rowsAbout(terms, words).filter(
    ({ text, has }) =>
      words.every((word) => text.includes(word)) &&
      facetNames.every((facet) => {
        const wanted = facet === except ? [] : (filters[facet] ?? []);
        return wanted.length === 0 || has[facet].some((value) => wanted.includes(value));
      }),
  );
}

/** The rows with their numbers about all the words; judged once for all queries that have these words. */
function rowsAbout(terms: string, words: readonly string[]): readonly Row[] {
  const known = judged.get(terms) ?? rows.map((row) => ({ ...row, has: { ...row.has, ...numbersAbout(row, words) } }));
  judged.set(terms, known);
  return known;
}

/** The values of a row's numbers about all the words. */
function numbersAbout({ indexed }: Row, words: readonly string[]): Pick<Row['has'], 'number' | 'year'> {
  const none = words.map(() => []);
  const wanted = { terms: words.map((word) => [word] as const), indicators: none, subjects: [], near: false };
  const about = judgeTargets(indexed, wanted).filter((judged) => words.length === 0 || judged.about === 'words');
  return { number: about.length > 0 ? ['yes'] : [], year: about.map(({ target }) => String(target.year)) };
}

/** Addresses without a hit's additions. */
async function find(query: Query): Promise<string[]> {
  const records = await engine.readWhole(query, 0, (await engine.find(query)).ids.length);
  return records.map(({ record }) => record.blocks[0]?.url ?? '').sort();
}

function addresses(found: readonly Row[]): string[] {
  return found.map(({ address }) => address).sort();
}

test(`${String(COMBINATIONS)} combinations of words and filters (seed ${String(SEED)}): hits and all counts`, async (t) => {
  const random = createRandom(SEED);
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)];
  let [hits, empty] = [0, 0];
  for (let at = 0; at < COMBINATIONS; at += 1) {
    // Values of one record, so that not everything is empty, and sometimes one of another.
    const model = pick(rows)?.has;
    const chosen = facetNames.filter(() => random() < 0.35);
    const filters: Filters = Object.fromEntries(
      chosen.map((facet) => {
        const other = random() < 0.3 ? pick(pick(rows)?.has[facet] ?? []) : undefined;
        return [facet, [pick(model?.[facet] ?? []), other].filter((value) => value !== undefined)];
      }),
    );
    const query = { ...emptyQuery, terms: pick(WORDS) ?? '', literal: true, filters };
    if (query.terms === '' && Object.values(filters).every((values) => values.length === 0)) continue;
    const expected = scan(query);
    const why = JSON.stringify(query);
    assert.deepEqual(await find(query), addresses(expected), why);
    assertCounts(await engine.count(query), query, why);
    hits += expected.length;
    if (expected.length === 0) empty += 1;
  }
  t.diagnostic(`${String(hits)} hits; ${String(empty)} combinations without any`);
  assert.ok(hits > 0 && empty > 0);
});

function assertCounts(counts: FacetCounts, query: Query, why: string): void {
  for (const facet of facetNames) {
    const expected = new Map<string, number>((query.filters[facet] ?? []).map((value) => [value, 0]));
    for (const { has } of scan(query, facet)) {
      for (const value of new Set(has[facet])) expected.set(value, (expected.get(value) ?? 0) + 1);
    }
    const got = counts[facet].map(({ value, count }) => [value, count]);
    assert.deepEqual(new Map(got as [string, number][]), expected, `${facet}: ${why}`);
  }
}

const numberRows: readonly (readonly [
  asked: Partial<NumberQuery>,
  holds: (target: DueTarget) => boolean,
  why: string,
])[] = [
  [
    { value: { comparison: 'ge', value: 90 }, unit: '%' },
    ({ unit, comparator, value }) =>
      unit === '%' && (typeof value === 'number' ? /^[>=~]/.test(comparator) && value >= 90 : value[0] >= 90),
    'at least 90 per cent: promised for certain',
  ],
  [
    { value: { comparison: 'le', value: 10 }, unit: '‰' },
    ({ unit, comparator, value }) =>
      unit === '‰' &&
      (typeof value === 'number' ? /^[<=~]/.test(comparator) && value <= 10 && comparator !== '>=' : value[1] <= 10),
    'at most 10 per mille',
  ],
  [
    { value: { comparison: 'eq', value: 95 }, unit: '%' },
    ({ unit, value }) => unit === '%' && value === 95,
    'exactly the number 95, whatever stands before it',
  ],
  [
    { indicator: '近视率', year: { comparison: 'until', year: 2025 } },
    ({ indicator, due }) => indicator.includes('近视率') && due <= 2025,
    'an indicator by its words, due by a year',
  ],
  [{ year: { comparison: 'from', year: 2030 } }, ({ due }) => due >= 2030, 'due in or after a year'],
  [{ year: { comparison: 'in', year: 2025 } }, ({ due }) => due === 2025, 'due in a year'],
  [{ modality: 'firm' }, ({ modality }) => modality === null, 'promised outright'],
  [{ modality: 'hedged' }, ({ modality }) => modality !== null, 'with a hedge'],
  [
    { modality: 'firm', value: { comparison: 'eq', value: 100 }, unit: '%' },
    ({ modality, value, unit }) => modality === null && value === 100 && unit === '%',
    'promised outright, with a number',
  ],
  [{ unit: 'per-100k' }, ({ unit }) => unit === 'per-100k', 'a unit alone'],
];

for (const [asked, holds, why] of numberRows) {
  test(`numbers: ${why}`, async () => {
    const numbers: NumberQuery = { indicator: '', value: null, unit: '', year: null, modality: '', ...asked };
    const query: Query = { ...emptyQuery, numbers };
    const expected = rows.filter(({ targets }) => targets.some(holds));
    assert.ok(expected.length > 0);
    assert.deepEqual(await find(query), addresses(expected));
    const hits = await engine.read(query, 0, (await engine.find(query)).ids.length);
    const quotes = hits.flatMap(({ targets }) => targets.map(({ quote }) => quote));
    assert.deepEqual(
      quotes.sort(),
      expected.flatMap(({ targets }) => targets.filter(holds).map(({ quote }) => quote)).sort(),
    );
  });
}

test('numbers with a lead department: ≥ 90% by 2025, led by 市教育体育局', async () => {
  const lead = 'liaocheng/education-sports';
  const numbers: NumberQuery = {
    indicator: '',
    unit: '%',
    value: { comparison: 'ge', value: 90 },
    year: { comparison: 'until', year: 2025 },
    modality: '',
  };
  const expected = rows.filter(
    ({ has, targets }) =>
      has.lead.includes(lead) &&
      targets.some(
        ({ unit, comparator, value, due }) =>
          unit === '%' && typeof value === 'number' && /^[>=~]/.test(comparator) && value >= 90 && due <= 2025,
      ),
  );
  assert.ok(expected.length > 0);
  assert.deepEqual(await find({ ...emptyQuery, numbers, filters: { lead: [lead] } }), addresses(expected));
});

test('a bureau asked for in a role is the filter of that role', async () => {
  const id = 'liaocheng/education-sports';
  const find = async (terms: string, filters: Filters = {}) =>
    (await engine.find({ ...emptyQuery, terms, filters })).ids;
  const [led, shared] = [await find('', { lead: [id] }), await find('', { responsible: [id] })];
  assert.ok(led.length > 0 && shared.length > 0);
  assert.deepEqual((await find('教体局 牵头')).sort(), led.sort());
  assert.deepEqual((await find('聊城教体局 责任单位')).sort(), shared.sort());
  assert.deepEqual((await find('教体局负责什么')).sort(), [...new Set([...led, ...shared])].sort());
});

test('a bureau that the plans of the place asked do not name lists nothing, and other questions are offered', async () => {
  const query = { ...emptyQuery, terms: '腾冲教体局 牵头' };
  assert.deepEqual((await engine.find(query)).ids, []);
  const { instead } = await engine.suggest(query, { given: 0, total: 0 });
  assert.ok(instead.some(({ query: other, total }) => other === '腾冲' && total > 0));
});
