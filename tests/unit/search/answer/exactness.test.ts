/** The promise of search: hits are the records that contain every term, all of them and nothing else. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Engine } from '../../../../src/search/answer/results.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import { fold } from '../../../../src/text/fold.ts';
import { recordText } from '../../../../src/search/records/recordText.ts';
import { traditionalPairs } from '../../../../src/text/forms/traditional.ts';
import { addressesById, buildTestIndex } from '../builtIndex.ts';
import type { BuiltIndex } from '../builtIndex.ts';
import { generateQueries } from '../generateQueries.ts';

const SEED = 20211203;
const GENERATED = 720;

let index: BuiltIndex;
let engine: Engine;
let addresses: Map<string, string>;

before(async () => {
  index = await buildTestIndex();
  engine = await index.open();
  addresses = addressesById(index.files);
});

async function find(query: string): Promise<string[]> {
  return (await engine.find({ ...emptyQuery, terms: query, literal: true })).ids.map((id) => addresses.get(id) ?? id);
}

async function assertExact(query: string, why: string): Promise<number> {
  const expected = index.scan(query);
  assert.deepEqual((await find(query)).sort(), [...expected].sort(), `${why}: ${JSON.stringify(query)}`);
  return expected.length;
}

test(`${String(GENERATED)} generated queries (seed ${String(SEED)}) find what a scan finds`, async (t) => {
  const toTraditional = createToTraditional();
  const texts = index.records.map(recordText);
  const found = new Map<string, [queries: number, hits: number]>();
  for (const { query, way } of generateQueries(texts, GENERATED, SEED, toTraditional)) {
    const [queries, hits] = found.get(way) ?? [0, 0];
    found.set(way, [queries + 1, hits + (await assertExact(query, way))]);
  }
  for (const [way, [queries, hits]] of found) t.diagnostic(`${way}: ${String(queries)} queries, ${String(hits)} hits`);
});

test('every single character of the texts finds every record that has it, on a cold index', async () => {
  const characters = new Set(index.records.flatMap((record) => [...fold(recordText(record)).text]));
  const cold = await index.open();
  for (const character of [...characters].sort().filter((_, at) => at % 5 === 0)) {
    const ids = (await cold.find({ ...emptyQuery, terms: character, literal: true })).ids;
    assert.equal(ids.length, index.scan(character).length, character);
  }
});

const written: readonly (readonly [query: string, hits: number, why: string])[] = [
  ['近视', 8, 'a word'],
  ['校园欺凌', 0, 'a phrase no plan uses: 学生欺凌 stands there'],
  ['校园 欺凌', 5, 'the same as two terms'],
  ['共青团聊城市委', 34, 'a department of goals'],
  ['98%', 6, 'a percentage'],
  ['９８％', 6, 'the same in full width'],
  ['0.85名', 1, 'a decimal with its unit'],
  ['8.2/10万', 1, 'a rate with a slash'],
  ['3‰', 2, 'per mille'],
  ['0-6岁', 15, 'a range, whatever its dash'],
  ['《未成年人保护法》', 8, 'a title with its marks'],
  ['未成年人保护法', 8, 'the same without'],
  ['兒童權利', 14, 'traditional characters'],
  ['居（村）民委员会', 0, 'brackets inside a word'],
  ['童', 597, 'one character'],
  ['，。', 0, 'nothing to search for'],
];

test('written queries', async () => {
  const counts: [string, number, string][] = [];
  for (const [query, , why] of written) counts.push([query, await assertExact(query, why), why]);
  assert.deepEqual(counts, written);
});

test('a second text of a plan is no hit, unless it is chosen', async () => {
  const other = 'liaocheng-children-2021-undated';
  const plansOf = async (plan: string[]): Promise<Set<string>> => {
    const { ids } = await engine.find({ ...emptyQuery, terms: '近视', filters: { plan } });
    return new Set(ids.map((id) => (addresses.get(id) ?? id).split('/')[2] ?? ''));
  };
  assert.equal((await plansOf([])).has(other), false);
  assert.deepEqual(await plansOf([other]), new Set([other]));
  const { plan } = await engine.count({ ...emptyQuery, terms: '近视' });
  assert.ok(plan.length > 1 && plan.every(({ value }) => value !== other));
});

function createToTraditional(): (text: string) => string {
  const traditional = new Map(traditionalPairs().map(([from, to]) => [to, from]));
  return (text) => [...text].map((character) => traditional.get(character) ?? character).join('');
}
