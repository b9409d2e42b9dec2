/** The page of a place, a subject or a bureau above the hits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFindCards } from '../../../../src/search/suggest/cards.ts';
import type { Understanding } from '../../../../src/search/query/understanding.ts';

const findCards = createFindCards({
  topics: [['myopia', '近视', 4, 16]],
  laws: [],
  departments: [['liaocheng/womens-federation', '聊城 市妇联', '妇联 妇女联合会', 18, 70]],
  places: [
    ['liaocheng', '聊城市', '聊城 聊城市', 2],
    ['shandong', '山东省', '山东省 山东', 2],
  ],
});

const nothing: Understanding = {
  ...{
    words: [],
    regions: [],
    years: [],
    audiences: [],
    departments: [],
    roles: [],
    untold: [],
    setAside: [],
    cut: [],
    asks: [],
  },
};
const word = (asked: string) => ({
  ...{ asked, at: [0, asked.length] as const, by: 'typed' as const, names: [asked], indicators: [], topics: [] },
});

test('a place alone leads to its page, however many plans it has', () => {
  assert.deepEqual(findCards({ ...nothing, words: [word('聊城')] }), [
    { label: '地方：聊城市 · 2 部规划', path: '/regions/liaocheng/', exact: false },
  ]);
});

test('beside another word a place only narrows', () => {
  const regions = [{ asked: '聊城', at: [3, 5] as const, value: 'liaocheng', label: '聊城市' }];
  assert.deepEqual(
    findCards({ ...nothing, words: [word('近视')], regions }).map(({ path }) => path),
    ['/topics/myopia/'],
  );
});

for (const [asked, why] of [
  ['市妇联', 'as the plan writes it'],
  ['妇联', 'without the level of government'],
] as const)
  test(`a bureau that is the question leads to its page: ${asked}, ${why}`, () => {
    assert.deepEqual(findCards({ ...nothing, words: [word(asked)] }), [
      {
        label: '部门：聊城 市妇联 · 牵头 18 项 · 责任 70 项',
        ...{ path: '/departments/liaocheng/womens-federation/', exact: false },
      },
    ]);
  });

test('a province leads to its own page, not to a place in it', () => {
  assert.deepEqual(
    findCards({ ...nothing, words: [word('山东')] }).map(({ label }) => label),
    ['地方：山东省 · 2 部规划'],
  );
});
