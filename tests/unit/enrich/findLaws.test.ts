/** Laws cited in 《》 and without, short names, kinds, programmes named. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Law } from '../../../src/model/law.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { findLaws } from '../../../src/enrich/findLaws.ts';
import { firstGoal, goalsOf, planOf } from '../../support/planOf.ts';

describe('laws', () => {
  const registry: Law[] = [
    {
      id: 'minors',
      title: '中华人民共和国未成年人保护法',
      kind: 'law',
      aliases: [{ title: '未成年人保护法', reason: '简称', province: null }],
      document: null,
    },
    {
      id: 'regulations',
      title: '某省未成年人保护条例',
      kind: 'regulation',
      aliases: [{ title: '未成年人保护条例', reason: '简称', province: '某省' }],
      document: null,
    },
    { id: 'outline', title: '中国儿童发展纲要（2021—2030年）', kind: 'plan', aliases: [], document: null },
    { id: 'action', title: '减糖专项行动', kind: 'action-plan', aliases: [], document: null },
  ];
  const region = { code: '000000', slug: 'x', name: '某市', shortName: '某市', province: '某省' };
  for (const [text, expected, why] of [
    ['落实《中华人民共和国未成年人保护法》。', [['minors', 'law', null]], 'the full title'],
    [
      '落实《未成年人保护法》《某办法》。',
      [
        ['minors', 'law', null],
        [null, 'regulation', null],
      ],
      'an alias, and a title not listed',
    ],
    ['按照《中国儿童发展纲要(2021-2030 年)》。', [['outline', 'plan', null]], 'another width and another dash'],
    [
      '依据《某标准》《某指导手册》。',
      [
        [null, 'standard', null],
        [null, 'other', null],
      ],
      'kinds by their words',
    ],
  ] as const) {
    it(why, () => {
      const goal = firstGoal(findLaws(planOf(text), registry));
      assert.deepEqual(
        goal.laws.map(({ law, kind, shortName }) => [law, kind, shortName]),
        expected,
      );
      for (const { title, span } of goal.laws) assert.equal(goal.text.slice(...span), `《${title}》`);
    });
  }
  for (const [text, expected, why] of [
    ['落实未成年人保护法，', ['未成年人保护法'], 'a short name'],
    ['落实中华人民共和国未成年人 保护法。', ['中华人民共和国未成年人 保护法'], 'the longest name, across blanks'],
    ['落实未成年人保护法律法规，推进未成年人保护法治。', [], 'a longer word'],
    ['落实《未成年人保护法》。', [], 'what stands in brackets is found once'],
    ['开展减糖专项行动。', ['减糖专项行动'], 'a programme'],
  ] as const) {
    it(`without 《》: ${why}`, () => {
      const { laws } = firstGoal(findLaws(planOf(text), registry));
      assert.deepEqual(
        laws.filter(({ bracketed }) => !bracketed).map(({ title }) => title),
        expected,
      );
    });
  }
  it('an alias of one province is found in plans of that province only', () => {
    const plan = planOf('修订未成年人保护条例。');
    const idsIn = (of: Plan): (string | null)[] => firstGoal(findLaws(of, registry)).laws.map(({ law }) => law);
    assert.deepEqual([idsIn(plan), idsIn({ ...plan, region })], [[], ['regulations']]);
  });
  it('a rule of a mass organisation is no regulation', () => {
    const { laws } = firstGoal(findLaws(planOf('落实《妇女联合会某工作条例》《某工会条例》。'), registry));
    assert.deepEqual(
      laws.map(({ kind }) => kind),
      ['organisation-rule', 'regulation'],
    );
  });
  it('a short name applies from where it is introduced', () => {
    const plan = findLaws(planOf('落实《未成年人保护法》（以下简称《未保法》）。', '贯彻《未保法》。'), registry);
    assert.deepEqual(
      goalsOf(plan).map(({ laws }) => laws.map(({ law, shortName }) => [law, shortName])),
      [
        [
          ['minors', '未保法'],
          ['minors', null],
        ],
        [['minors', null]],
      ],
    );
  });
  it('a plan does not cite itself', () => {
    const plan = { ...planOf('实施《某市儿童发展规划》。'), title: '某市儿童发展规划' };
    assert.deepEqual(firstGoal(findLaws(plan, registry)).laws, []);
  });
});
