/** Below a few hits that answer a question whole stand the closest of the others; beside enough hits, or none, there are none. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Engine } from '../../../../src/search/answer/results.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import type { Query } from '../../../../src/search/query/query.ts';
import { buildTestIndex } from '../builtIndex.ts';

let engine: Engine;
before(async () => {
  engine = await (await buildTestIndex()).open();
});

/** Addresses of items, without their marks. */
async function ask(asked: Partial<Query>): Promise<{ whole: string[]; nearest: string[] }> {
  const query = { ...emptyQuery, ...asked };
  const { found, hits } = await engine.answer(query, 20);
  const total = found.matched === 'exact' ? found.total : 0;
  const { nearest } = await engine.suggest(query, { given: found.total, total });
  const [wholly, nearly] = [hits, nearest].map((own) => own.map(({ url }) => url.replace(/[?#].*$/, '')));
  return { whole: total === 0 ? [] : (wholly ?? []), nearest: nearly ?? [] };
}

test('a question that one text answers, by words far apart, has those about its subject below', async () => {
  const { whole, nearest } = await ask({ terms: '打疫苗要不要钱' });
  assert.deepEqual(whole, ['/plans/tengchong-women-2021/health/measure-5/']);
  assert.ok(nearest.includes('/plans/yushu-children-2021/health/goal-6/'), nearest.join('\n'));
  assert.ok(nearest.length <= 5);
  assert.deepEqual(nearest.filter((url) => whole.includes(url)), []); // prettier-ignore
});

for (const [asked, least, most, why] of [
  [{ terms: '近视 家长' }, 3, 20, 'enough texts answer it'],
  [{ terms: '校园欺凌 容忍' }, 0, 0, 'none does, and the hits are the closest'],
  [{ terms: '腾冲 近视' }, 1, 2, 'it has one word'],
  [{ terms: '打疫苗要不要钱', view: 'numbers' }, 1, 2, 'its numbers are listed'],
  [{ terms: '疫苗 免费', literal: true }, 1, 2, 'it is taken literally'],
] as const) {
  test(`nothing stands below a question when ${why}: ${asked.terms}`, async () => {
    const { whole, nearest } = await ask(asked);
    assert.ok(whole.length >= least && whole.length <= most, whole.join('\n'));
    assert.deepEqual(nearest, []);
  });
}
