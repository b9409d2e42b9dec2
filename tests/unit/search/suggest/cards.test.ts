/** The page of a place, a subject or a bureau above the hits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFindCards } from '../../../../src/search/suggest/cards.ts';
import type { Understanding } from '../../../../src/search/query/understanding.ts';

const findCards = createFindCards({
  topics: [['myopia', '近视', 4, 16]],
  laws: [],
  departments: [],
  places: [['liaocheng', '聊城市', '聊城 聊城市', 2]],
});

const nothing: Understanding = {
  ...{ words: [], regions: [], years: [], audiences: [], departments: [], setAside: [], cut: [], asks: [] },
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
