/** Names of goals and measures: kind, number, first clause; in titles, unique and short enough for a card. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { placesOf } from '../../../src/corpus/places.ts';
import { formatItemName, formatItemTitle } from '../../../src/naming/itemNames.ts';
import { readPublishedPlans } from '../../support/publishedPlans.ts';

const places = readPublishedPlans().flatMap(placesOf);
const names = new Set(places.map(formatItemName));

test('goals are named by their first clause, measures by their heading', () => {
  assert.ok(names.has('主要目标3 新生儿、婴儿和5岁以下儿童死亡率分别控制在3‰、3.3‰和4‰以下'));
  assert.ok(names.has('策略措施5 加强出生缺陷综合防治'));
});

test('titles fit on a card, no two are alike, and none ends within a number', () => {
  const titles = places.map((place) => formatItemTitle(place, 28));
  assert.ok(titles.every((title) => [...title].length <= 28));
  assert.equal(new Set(titles).size, titles.length);
  assert.deepEqual(
    titles.filter((title) => /[\d.]…$/u.test(title)),
    [],
  );
});
