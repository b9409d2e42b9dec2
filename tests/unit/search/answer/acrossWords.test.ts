/** Matches that straddle words, and those that do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWordBreaker, findAcross, wordsAcross } from '../../../../src/search/answer/acrossWords.ts';
import type { SearchRecord } from '../../../../src/search/records/record.ts';
import { foldRecord } from '../../../../src/search/records/recordText.ts';

const breaks = new Set([0, 2, 4, 6]);
const across: readonly (readonly [range: [number, number], words: string | undefined, why: string])[] = [
  [[3, 5], '儿童工作', 'the end of one word and the beginning of the next'],
  [[1, 5], '妇女儿童工作', 'and all of one between them'],
  [[2, 4], undefined, 'a word'],
  [[2, 5], undefined, 'it begins where a word does'],
  [[3, 6], undefined, 'it ends where a word does'],
  [[2, 3], undefined, 'a part of one word'],
];

for (const [range, words, why] of across) {
  test(`across words: ${why}`, () => {
    assert.equal(wordsAcross('妇女儿童工作', range, breaks), words);
  });
}

const record: SearchRecord = {
  kind: 'goal',
  plan: '某市儿童发展规划',
  place: '儿童与健康',
  label: '主要目标3',
  num: 3,
  short: 'mse-1-3',
  lines: [8, 9],
  blocks: [{ text: '=加强"妇女儿童工作"，', url: '/plans/x/health/goal-3/' }],
  leads: ['市教育局', '市妇联'],
  responsibles: ['市民政局'],
  collective: '等单位',
  goals: [],
};

test('a record whose only matches lie across words is told from others', () => {
  const breaker = createWordBreaker();
  assert.ok(breaker !== undefined);
  assert.deepEqual(findAcross(foldRecord(record), ['童工'], breaker), { words: ['儿童工作'], only: true });
  assert.deepEqual(findAcross(foldRecord(record), ['妇女'], breaker), { words: [], only: false });
  const both = { ...record, responsibles: ['禁止使用童工'] };
  assert.equal(findAcross(foldRecord(both), ['童工'], breaker).only, false);
});
