/** Topics offered for words that readers ask. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAskedTopics } from '../../../../src/search/suggest/askedTopics.ts';

const table = [
  { word: '独生子女', topic: '计划生育与生殖健康', path: '/topics/reproductive-health/', count: 0 },
  { word: 'HPV', topic: '疫苗接种', path: '/topics/vaccination/', count: 0 },
  { word: '家暴', topic: '反家庭暴力', path: '/topics/domestic-violence/', count: 1 },
];

for (const [terms, labels, why] of [
  [
    ['独生子女'],
    ['各部规划没有写“独生子女”，相近的主题：计划生育与生殖健康'],
    'a word that no plan writes: it says so',
  ],
  [['hpv', '疫苗'], ['各部规划没有写“HPV”，相近的主题：疫苗接种'], 'a folded term beside another'],
  [['家暴'], ['主题：反家庭暴力'], 'a word that plans do write'],
  [['近视'], [], 'any other word'],
] as const) {
  test(why, () => {
    const found = findAskedTopics(table, terms);
    assert.deepEqual(
      found.map(({ label }) => label),
      labels,
    );
    assert.ok(found.every(({ exact }) => !exact));
  });
}
