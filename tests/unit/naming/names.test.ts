/** Names and short texts that the pages use. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  commitmentName,
  excerpt,
  formatCount,
  formatLines,
  formatNumber,
  nameWithRegion,
  shortPlanName,
} from '../../../src/naming/names.ts';
import { readPublishedPlans } from '../../support/publishedPlans.ts';

const plan = readPublishedPlans().find(({ id }) => id === 'liaocheng-children-2021');
assert.ok(plan);

describe('names', () => {
  for (const [actual, expected] of [
    [commitmentName('goal', { id: 'x/health/goal-3', num: 3 }), '主要目标3'],
    [commitmentName('measure', { id: 'x/health/measure-n3', num: null }), '策略措施（第3条，原文无编号）'],
    [formatNumber({ id: 'x/health/goal-3-2', num: 3 }), '3'],
    [formatNumber({ id: 'x/health/goal-n3', num: null }), '第3条'],
    [formatLines([46, 46]), '第46行'],
    [formatLines([46, 48]), '第46—48行'],
    [formatCount(1089, '条'), '1,089 条'],
    [nameWithRegion('市教育体育局', plan.region), '聊城市教育体育局'],
    [nameWithRegion('妇联', plan.region), '聊城市妇联'],
    [nameWithRegion('共青团聊城市委', plan.region), '共青团聊城市委'],
    [shortPlanName(plan), '聊城儿童规划'],
    [shortPlanName({ ...plan, otherText: true }), '聊城儿童规划（另一份）'],
  ] as const) {
    it(expected, () => assert.equal(actual, expected));
  }
});

describe('excerpt', () => {
  const rows: { why: string; text: string; length: number; expected: string }[] = [
    { why: 'a short text is left as it is', text: '短句。', length: 20, expected: '短句。' },
    { why: 'a text of exactly the length is left as it is', text: '一二三四。六', length: 6, expected: '一二三四。六' },
    { why: 'a clause that ends at half the length is kept', text: '一二三，五六七八', length: 6, expected: '一二三……' },
    {
      why: 'a clause that ends before half is cut into',
      text: '一二，四五六七八',
      length: 6,
      expected: '一二，四五六……',
    },
    { why: 'of an odd length half is rounded up', text: '一二，四五六七八', length: 5, expected: '一二，四五……' },
    { why: 'the last clause that ends within counts', text: '一二三；五；七八九', length: 7, expected: '一二三；五……' },
    {
      why: 'a clause that ends beyond the length is cut into',
      text: '一二三四五六，八',
      length: 6,
      expected: '一二三四五六……',
    },
    { why: 'without punctuation the length cuts', text: '一二三四五六七八', length: 4, expected: '一二三四……' },
    { why: 'a half-width comma ends a clause too', text: '一二三四,六七八', length: 6, expected: '一二三四……' },
    { why: 'a character outside the BMP counts once', text: '𠀀𠀁𠀂𠀃𠀄𠀅𠀆', length: 4, expected: '𠀀𠀁𠀂𠀃……' },
    { why: 'and so counts the half too', text: '𠀀𠀁，三四五六七', length: 6, expected: '𠀀𠀁，三四五……' },
    {
      why: 'a goal as the site shows it',
      text: '儿童健康服务体系更加完善，儿童医疗保健服务能力显著增强。',
      length: 20,
      expected: '儿童健康服务体系更加完善……',
    },
  ];
  for (const { why, text, length, expected } of rows) it(why, () => assert.equal(excerpt(text, length), expected));
});
