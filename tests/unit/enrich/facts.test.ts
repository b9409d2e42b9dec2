/** Facts added to a plan: laws, mentions, departments, measurability. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal, Plan } from '../../../src/model/plan.ts';
import { resolveDepartments } from '../../../src/enrich/resolveDepartments.ts';
import { assignDomainTopics } from '../../../src/enrich/domainTopics.ts';
import { findLaws } from '../../../src/enrich/findLaws.ts';
import { findMentions } from '../../../src/enrich/findMentions.ts';
import { profileOf } from '../../../src/enrich/addProfiles.ts';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { toPlans } from '../../../src/parser/toPlans.ts';
import { vocabulary } from '../../support/corpus.ts';

/** A plan with one domain whose goals are the given lines. */
function planOf(...goals: string[]): Plan {
  const items = goals.map((text, at) => `${at + 1}.${text}`);
  const lines = [
    '二、发展领域、主要目标和策略措施',
    '（一）儿童与健康',
    '主要目标：',
    ...items,
    '策略措施：',
    '1.保护。',
  ];
  const found = toPlans(
    parseDocument(lines.join('\n'), vocabulary),
    { file: 'x.txt', sha256: '0'.repeat(64) },
    vocabulary,
  )[0];
  assert.ok(found !== undefined);
  return found.plan;
}

function goalsOf(plan: Plan): Goal[] {
  return plan.domains.flatMap(({ goals }) => goals);
}

function firstGoal(plan: Plan): Goal {
  const goal = goalsOf(plan)[0];
  assert.ok(goal !== undefined);
  return goal;
}

describe('laws', () => {
  const registry = [
    {
      id: 'minors',
      title: '中华人民共和国未成年人保护法',
      kind: 'law' as const,
      aliases: [{ title: '未成年人保护法', reason: '简称' }],
    },
    { id: 'outline', title: '中国儿童发展纲要（2021—2030年）', kind: 'plan' as const, aliases: [] },
  ];
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

describe('mentions', () => {
  it('never make a mention a responsibility', () => {
    const functions = [{ id: 'civil-affairs', name: '民政', mentions: ['民政部门'], butNot: [] }];
    const goal = firstGoal(findMentions(planOf('民政部门协助临时监护。'), functions));
    assert.deepEqual(goal.mentions, [{ text: '民政部门', function: 'civil-affairs', span: [0, 4] }]);
    assert.deepEqual([goal.leads, goal.responsibles], [[], []]);
  });
});

describe('departments', () => {
  const registry = [
    {
      id: 'x/youth-league',
      name: '共青团某市委',
      kind: 'mass-organisation' as const,
      function: 'youth',
      aliases: [{ name: '团市委', reason: '简称' }],
    },
    { id: 'y/science', name: '市科技局', kind: 'government' as const, function: 'science', aliases: [] },
  ];
  it('resolve by name and alias, within their region only', () => {
    const region = { code: '000000', slug: 'x', name: '某市', shortName: '某市', province: '某省' };
    const plan = resolveDepartments(
      { ...planOf('甲。（牵头单位：团市委；责任单位：市科技局、市科协）'), region },
      registry,
    );
    const goal = firstGoal(plan);
    assert.deepEqual(goal.leads, [{ text: '团市委', department: 'x/youth-league' }]);
    assert.deepEqual(
      goal.responsibles.map(({ department }) => department),
      [null, null],
    );
  });
});

const AUDIENCE = {
  order: 1,
  name: '儿童',
  planName: '儿童规划',
  genre: '儿童发展规划',
  titleWords: [],
  headingPrefixes: [],
  committees: [],
  synonyms: [],
};

describe('domain topics', () => {
  const registry = [{ id: 'health', order: 1, names: { children: '儿童与健康' }, headings: {} }];
  it('are part of the ids of goals and measures', () => {
    const [domain] = assignDomainTopics(planOf('甲。'), { domains: registry, audiences: [] }).domains;
    assert.deepEqual(
      [domain?.topic, domain?.id, domain?.goals[0]?.id, domain?.measures[0]?.id],
      ['health', 'health', 'health/goal-1', 'health/measure-1'],
    );
  });
  it('are found without the audience in front, and in any words that it has for them', () => {
    const domains = [
      { id: 'health', order: 1, names: { children: '儿童与健康', youth: '青年健康' }, headings: {} },
      {
        id: 'care',
        order: 2,
        names: { children: '儿童与福利' },
        headings: { children: ['关爱服务'], youth: ['福利'] },
      },
    ];
    const prefixes = [{ words: ['儿童与', '儿童'], source: 'a test' }];
    const children = { ...AUDIENCE, id: 'children', headingPrefixes: prefixes };
    const [domain] = planOf('甲。').domains;
    assert.ok(domain !== undefined);
    const plan = { ...planOf('甲。'), audience: 'children' };
    const topicOf = (heading: string): string | null | undefined =>
      assignDomainTopics({ ...plan, domains: [{ ...domain, heading }] }, { domains, audiences: [children] }).domains[0]
        ?.topic;
    for (const [heading, topic] of [
      ['健 康', 'health'],
      ['儿童健康', 'health'],
      ['青年健康', 'health'],
      ['儿童关爱服务', 'care'],
      ['福利', 'care'],
      ['儿童', null],
      ['就业', null],
    ])
      assert.equal(topicOf(heading ?? ''), topic, heading ?? '');
  });
  it('are null for an unknown heading', () => {
    const [domain] = assignDomainTopics(planOf('甲。'), { domains: [], audiences: [] }).domains;
    assert.deepEqual([domain?.topic, domain?.id], [null, 'domain-1']);
  });
});

describe('measurability', () => {
  it('counts goals with a number, a deadline, a lead department, and none of these', () => {
    const plan = planOf('甲。（牵头单位：市妇联）', '乙。', '丙。');
    const { number, deadline, lead, none, goals, measures } = profileOf(plan.domains);
    assert.deepEqual(
      { number, deadline, lead, none, goals, measures },
      { number: 0, deadline: 0, lead: 1, none: 2, goals: 3, measures: 1 },
    );
  });
});
