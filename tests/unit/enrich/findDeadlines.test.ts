/** Deadlines without a number: which dates are one, and which belong to a target, a base year or a document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deadline } from '../../../src/model/deadline.ts';
import { findDeadlines } from '../../../src/enrich/findDeadlines.ts';
import { readTargets } from '../../../src/enrich/findTargets.ts';
import { indicatorLinker } from '../../../src/enrich/targets/linkIndicator.ts';
import { must } from '../../../src/text/must.ts';
import { readPublishedPlan } from '../../support/publishedPlans.ts';

const plan = readPublishedPlan('yushu-children-2021');
const [domain] = plan.domains;
const goal = must(domain?.goals[0], 'first goal');

function deadlineOf(text: string, deadline: Deadline | null = null): unknown {
  const entry = { ...goal, text, deadline, targets: readTargets(text).targets.map(indicatorLinker([])) };
  const found = findDeadlines({
    ...plan,
    domains: [{ ...must(domain, 'domain'), goals: [entry], measures: [], tasks: [] }],
  });
  return found.domains[0]?.goals[0]?.deadline;
}

describe('a date without a number', () => {
  for (const [text, words, year, month] of [
    ['到2030年，建成二级甲等妇幼保健机构。', '到2030年', 2030, null],
    ['继续实施行动计划，到 2025 年，公共服务体系进一步健全。', '到 2025 年', 2025, null],
    ['普及率2025年达到80%以上，2030年实现基本普及。', '2030年', 2030, null],
    ['2025年底前建成未成年人救助保护中心。', '2025年底前', 2025, null],
    ['于2024年6月底前完成改造。', '于2024年6月底前', 2024, 6],
    ['到“十四五”末，建立工作机制。', '到“十四五”末', 2025, null],
    ['力争到2035年基本实现教育现代化。', '力争到2035年', 2035, null],
  ] as const) {
    it(`is found: ${text}`, () => assert.deepEqual(deadlineOf(text), { text: words, year, month }));
  }

  for (const text of [
    '婴儿死亡率到2025年控制在4‰以下。',
    '死亡率以2020年数据为基数下降20%。',
    '比2020年有所提高。',
    '2021—2030年每年开展活动。',
    '落实《儿童发展纲要（2021—2030年）》。',
    '依据2020年修订的未成年人保护法。',
    '贯彻“十四五”规划。',
    '近视率明显下降。',
  ]) {
    it(`is none: ${text}`, () => assert.equal(deadlineOf(text), null));
  }
});

describe('a date beside the departments', () => {
  for (const [words, given, year] of [
    ['长期坚持', null, null],
    ['6月底前', null, null],
    ['“十四五”末', null, 2025],
    ['2024年6月', 2024, 2024],
  ] as const) {
    it(`stays, with the year that it names: ${words}`, () => {
      const named = { text: words, year: given, month: null };
      assert.deepEqual(deadlineOf('到2030年，建成妇幼保健机构。', named), { ...named, year });
    });
  }
});

describe('the plans', () => {
  it('have the three that were found by reading all their dates', () => {
    const found = ['tengchong-women-2021', 'tengchong-children-2021', 'yushu-children-2021'].flatMap((id) =>
      readPublishedPlan(id).domains.flatMap(({ goals, measures }) =>
        [...goals, ...measures].flatMap((one) => (one.deadline === null ? [] : [[one.id, one.deadline.year]])),
      ),
    );
    assert.deepEqual(found, [
      ['tengchong-women-2021/health/goal-1', 2030],
      ['tengchong-children-2021/environment/measure-9', 2030],
      ['yushu-children-2021/education/measure-4', 2025],
    ]);
  });
});
