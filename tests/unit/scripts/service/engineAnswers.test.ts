/** The page's engine on the service: the same answers as in the browser, and the browser's own where it has none. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, mock, test } from 'node:test';
import { openEngines } from '../../../../scripts/service/engineAnswers.ts';
import { toAnswer } from '../../../../scripts/service/serveAnswers.ts';
import type { ServiceAnswer } from '../../../../scripts/service/serveAnswers.ts';
import { noStore } from '../../../../scripts/service/sqlStore.ts';
import { toEngine } from '../../../../src/islands/search/calledEngine.ts';
import { callService } from '../../../../src/islands/search/callService.ts';
import { withFallback } from '../../../../src/islands/search/chooseEngine.ts';
import { runQuery } from '../../../../src/search/answer/results.ts';
import type { Engine, PageEngine } from '../../../../src/search/answer/results.ts';
import { emptyQuery, fromParams } from '../../../../src/search/query/query.ts';
import type { Query } from '../../../../src/search/query/query.ts';
import { buildTestIndex } from '../../search/builtIndex.ts';

const INDEX = 'v0123456789ab-01234567';
const place = `/pagefind/${INDEX}/`;
const folder = mkdtempSync(join(tmpdir(), 'zhigui-engines-'));
const stores = { store: noStore, engines: openEngines(folder) };

const asked = [
  'q=近视',
  'q=腾冲 近视怎么防',
  'q=98%25&literal=1',
  'q=教体局&lead=liaocheng%2Feducation-sports',
  'q=儿童&kind=goal&region=yushu',
  'q=近视率&view=numbers&order=-value',
  'q=婴儿死亡率&ge=3&until=2030',
  'q=量子计算机',
  'q=儿童近视率多少 2025 聊城&also=视力不良',
  'q=妇女&near=1&whole=1&sort=text',
  'kind=measure&domain=children-health',
];

let own: Engine;

before(async () => {
  const index = await buildTestIndex();
  symlinkSync(index.folder, join(folder, INDEX));
  own = await index.open();
});
afterEach(() => mock.restoreAll());
after(() => rmSync(folder, { recursive: true, force: true }));

type Answered = Pick<ServiceAnswer, 'status' | 'body'>;

/** Answers what the page fetches as the service would, and notes the addresses. */
function serve(answer: (path: string) => Promise<Answered> = (path) => toAnswer(stores, path)): string[] {
  const addresses: string[] = [];
  mock.method(globalThis, 'fetch', async (address: string) => {
    addresses.push(address);
    const { status, body } = await answer(address.replace('/service', ''));
    return new Response(body, { status });
  });
  return addresses;
}

function queryOf(written: string): Query {
  return { ...emptyQuery, ...fromParams(new URLSearchParams(written)) };
}

/** Everything that the page may show of a query, as it would be sent. */
async function everything(engine: PageEngine, query: Query): Promise<unknown> {
  const results = await runQuery(engine, query, { hits: 3, facets: true });
  const { first, total, kinds, matched, understood, terms, termCounts, otherTexts, numbers } = results;
  const shown = { first, total, kinds, matched, understood, terms, termCounts, otherTexts, numbers };
  const later = [await results.suggestions(), await results.facets(), await results.numberFacets()];
  const listed = [await results.hits(3, 12), await results.records()];
  return JSON.parse(JSON.stringify([shown, later, listed]));
}

test('every part of an answer is that of the engine in the browser', async () => {
  const addresses = serve();
  const engine = toEngine(callService('/service/', place));
  for (const written of asked)
    assert.deepEqual(await everything(engine, queryOf(written)), await everything(own, queryOf(written)), written);
  assert.ok(addresses.every((address) => address.startsWith('/service/engine/') && address.includes(INDEX)));
  assert.deepEqual([...new Set(addresses.map((address) => /engine\/(\w+)/.exec(address)?.[1]))].sort(), [
    'answer',
    'count',
    'countNumbers',
    'numbers',
    'read',
    'readWhole',
    'suggest',
  ]);
});

const failures: [why: string, answer: () => Promise<Answered>][] = [
  ['is not there', () => Promise.reject(new TypeError('fetch failed'))],
  ['is busy', () => Promise.resolve({ status: 503, body: '{"error":{}}' })],
  ['has another release', () => toAnswer(stores, '/engine/answer?q=近视&index=v0-0')],
  ['answers with half an answer', () => Promise.resolve({ status: 200, body: '{"found":' })],
];
for (const [why, answer] of failures) {
  test(`a service that ${why} is not asked again, and the index in the browser answers`, async () => {
    const addresses = serve(answer);
    const engine = toEngine(withFallback(callService('/service/', place), () => Promise.resolve(own)));
    const query = queryOf('q=近视');
    await engine.answer(query, 3);
    assert.deepEqual(await everything(engine, query), await everything(own, query));
    assert.equal(addresses.length, 1);
  });
}

test('a service that fails half way leaves a whole list', async () => {
  let left = 1;
  serve((path) => (left-- > 0 ? toAnswer(stores, path) : Promise.reject(new TypeError('fetch failed'))));
  const engine = toEngine(withFallback(callService('/service/', place), () => Promise.resolve(own)));
  assert.deepEqual(await everything(engine, queryOf('q=儿童')), await everything(own, queryOf('q=儿童')));
});

test('what no page asks is refused in one line', async () => {
  // A release that is being copied.
  mkdirSync(join(folder, 'v0-1'));
  const refused: [address: string, status: number, error: RegExp][] = [
    [`/engine/find?q=近视&index=${INDEX}`, 404, /no such question/],
    [`/engine/constructor?index=${INDEX}`, 404, /no such question/],
    ['/engine/answer?q=近视&index=../../etc', 404, /no such index/],
    ['/engine/answer?q=近视', 404, /no such index/],
    ['/engine/answer?q=近视&index=v0-1', 404, /no such index/],
    [`/engine/answer?q=近视&limit=101&index=${INDEX}`, 400, /limit is a whole number from 0 to 100/],
    [`/engine/read?q=近视&offset=-1&limit=5&index=${INDEX}`, 400, /offset is a whole number/],
    [`/engine/readWhole?q=近视&offset=0&limit=501&index=${INDEX}`, 400, /limit is a whole number from 0 to 500/],
    [`/engine/answer?q=${'近'.repeat(501)}&index=${INDEX}`, 400, /at most 500 characters/],
    [`/engine/answer?${'also=a&'.repeat(51)}index=${INDEX}`, 400, /at most 50 parameters/],
  ];
  for (const [address, status, error] of refused) {
    const answer = await toAnswer(stores, address);
    assert.equal(answer.status, status, address);
    assert.match(answer.body, error, address);
  }
});
