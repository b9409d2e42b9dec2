/** When targets may be ranked, and the explanation when they may not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TargetPlace } from '../../../../src/corpus/indicatorTargets.ts';
import type { Target } from '../../../../src/model/target.ts';
import { findDifferences, rank } from '../../../../src/view/indicator/comparability.ts';
import { toRailFinding } from '../../../../src/view/indicator/railFigure.ts';

interface Case {
  why: string;
  targets: TargetPlace[];
  differences: string[];
  /** Codes of the plans in order; null when nothing is ranked. */
  ranked: string[] | null;
  finding: string;
}

const cases: Case[] = [
  {
    why: 'alike in every respect: the most demanding first, lower being better',
    targets: [promise('腾冲', { value: 5 }), promise('榆树', { value: 3 })],
    differences: [],
    ranked: ['榆树', '腾冲'],
    finding: '2 部规划口径一致：要求最高的是榆树儿童（≤ 3‰），最低的是腾冲儿童（≤ 5‰）。',
  },
  {
    why: 'higher being better',
    targets: [
      promise('腾冲', { value: 5, polarity: 'higher-better' }),
      promise('榆树', { value: 9, polarity: 'higher-better' }),
    ],
    differences: [],
    ranked: ['榆树', '腾冲'],
    finding: '2 部规划口径一致：要求最高的是榆树儿童（≤ 9‰），最低的是腾冲儿童（≤ 5‰）。',
  },
  {
    why: 'neither way is better',
    targets: [promise('腾冲', { value: 5, polarity: null }), promise('榆树', { value: 3, polarity: null })],
    differences: [],
    ranked: null,
    finding: '2 部规划写下 2 个目标值，从 3‰ 到 5‰；高低不分好坏，不作排名。',
  },
  {
    why: 'a target without a year counts for the end of its plan, and the ends differ',
    targets: [promise('腾冲', { value: 5 }), promise('聊城', { value: 3 }, 2025)],
    differences: ['年份不同：腾冲儿童未写年份，规划期到2030年；聊城儿童未写年份，规划期到2025年'],
    ranked: null,
    finding: '2 部规划写下 2 个目标值，从 3‰ 到 5‰；口径不尽相同，不作排名。',
  },
  {
    why: 'other scope, other base, other denominator, other manner of speaking',
    targets: [
      promise('腾冲', {
        value: 5,
        scope: '农村',
        baseline: { year: 2020, text: '2020年' },
        per: '校',
        comparator: '=',
      }),
      promise('榆树', { value: 3 }),
    ],
    differences: [
      '范围不同：腾冲儿童“农村”；榆树儿童未写范围',
      '基期不同：腾冲儿童2020年；榆树儿童未写基期',
      '分母不同：腾冲儿童每校；榆树儿童未写分母',
      '写法不同：腾冲儿童等于；榆树儿童不高于',
    ],
    ranked: null,
    finding: '2 部规划写下 2 个目标值，从 3‰ 到 5‰；口径不尽相同，不作排名。',
  },
  {
    why: 'the larger fall is the more demanding',
    targets: [fall('腾冲', { value: 20 }), fall('榆树', { value: 25 })],
    differences: [],
    ranked: ['榆树', '腾冲'],
    finding: '2 部规划口径一致：要求最高的是榆树儿童（下降25%），最低的是腾冲儿童（下降20%）。',
  },
  {
    why: 'a hedged promise is never ranked',
    targets: [promise('腾冲', { value: 5, modality: '力争' }), promise('榆树', { value: 3, modality: '力争' })],
    differences: [],
    ranked: null,
    finding: '2 部规划写下 2 个目标值，从 3‰（力争） 到 5‰（力争）；没有直接写明，不作排名。',
  },
  {
    why: 'a hedge against a firm promise is a difference',
    targets: [promise('腾冲', { value: 5, modality: '力争' }), promise('榆树', { value: 3 })],
    differences: ['措辞不同：腾冲儿童写“力争”；榆树儿童直接写明'],
    ranked: null,
    finding: '2 部规划写下 2 个目标值，从 3‰ 到 5‰（力争）；口径不尽相同，不作排名。',
  },
  {
    why: 'an end of the range that is hedged in one plan and firm in another is firm',
    targets: [promise('腾冲', { value: [3, 5], modality: '力争' }), promise('榆树', { value: 5 })],
    differences: ['措辞不同：腾冲儿童写“力争”；榆树儿童直接写明'],
    ranked: null,
    finding: '2 部规划写下 2 个目标值，从 3‰（力争） 到 5‰；口径不尽相同，不作排名。',
  },
  {
    why: '达到 means at least, as 以上 does',
    targets: [
      promise('腾冲', { value: 90, comparator: '=', quote: '达到90‰', polarity: 'higher-better' }),
      promise('榆树', { value: 95, comparator: '>=', quote: '达到95‰以上', polarity: 'higher-better' }),
    ],
    differences: [],
    ranked: ['榆树', '腾冲'],
    finding: '2 部规划口径一致：要求最高的是榆树儿童（≥ 95‰），最低的是腾冲儿童（＝ 90‰）。',
  },
  {
    why: 'all alike: nothing to rank',
    targets: [promise('腾冲', { value: 5 }), promise('榆树', { value: 5 })],
    differences: [],
    ranked: null,
    finding: '2 部规划都写 ≤ 5‰。',
  },
  {
    why: 'two values of one plan are no ranking',
    targets: [promise('腾冲', { value: 5 }), promise('腾冲', { value: 3 })],
    differences: [],
    ranked: null,
    finding: '1 部规划写下 2 个目标值，从 3‰ 到 5‰。',
  },
];

describe('comparability', () => {
  for (const { why, targets, differences, ranked, finding } of cases) {
    it(why, () => {
      assert.deepEqual(findDifferences(targets), differences);
      assert.deepEqual(rank(targets)?.map(({ place }) => place.plan.code) ?? null, ranked);
      assert.equal(toRailFinding({ targets }), finding);
    });
  }
});

/** A promised fall. */
function fall(shortName: string, more: Partial<Target>): TargetPlace {
  const change = { unit: '%', comparator: '=', type: 'relative-change', polarity: 'higher-better' } as const;
  return promise(shortName, { ...change, ...more });
}

/** A target of that place's plan for children; unset fields are as in most plans. */
function promise(shortName: string, more: Partial<Target>, to = 2030): TargetPlace {
  const target = {
    comparator: '<=',
    value: 3,
    unit: '‰',
    per: null,
    scope: null,
    year: null,
    baseline: null,
    type: 'level',
    direction: 'decrease',
    polarity: 'lower-better',
    modality: null,
    written: '',
    quote: '',
    ...more,
  };
  const plan = {
    id: shortName,
    code: shortName,
    textOf: null,
    region: { shortName },
    audienceEntry: { name: '儿童', planName: '儿童规划' },
    otherText: false,
    period: { from: 2021, to },
  };
  // Only the properties that the rule uses.
  return { target, place: { plan } } as unknown as TargetPlace;
}
