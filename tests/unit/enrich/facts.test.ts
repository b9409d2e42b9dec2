/** Facts added to a plan: mentions, departments, measurability. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveDepartments } from '../../../src/enrich/resolveDepartments.ts';
import { assignDomainTopics } from '../../../src/enrich/domainTopics.ts';
import { findLaws } from '../../../src/enrich/findLaws.ts';
import { findMentions } from '../../../src/enrich/findMentions.ts';
import { profileOf } from '../../../src/enrich/addProfiles.ts';
import { firstGoal, planOf } from '../../support/planOf.ts';

describe('mentions', () => {
  it('never make a mention a responsibility', () => {
    const functions = [{ id: 'civil-affairs', name: '民政', mentions: ['民政部门'], butNot: [] }];
    const goal = firstGoal(findMentions(planOf('民政部门协助临时监护。'), functions, []));
    assert.deepEqual(goal.mentions, [{ text: '民政部门', function: 'civil-affairs', department: null, span: [0, 4] }]);
    assert.deepEqual([goal.leads, goal.responsibles], [[], []]);
  });
  it('name a department of the region by any of its names', () => {
    const departments = [
      {
        id: 'x/women',
        name: '市妇女联合会',
        kind: 'mass-organisation' as const,
        function: 'women',
        aliases: [{ name: '市妇联', reason: '简称' }],
      },
    ];
    const functions = [{ id: 'women', name: '妇女', mentions: ['妇联'], butNot: ['妇联主席'] }];
    const region = { code: '000000', slug: 'x', name: '某市', shortName: '某市', province: '某省' };
    const goal = firstGoal(findMentions({ ...planOf('市妇联、妇联和村妇联主席。'), region }, functions, departments));
    assert.deepEqual(
      goal.mentions.map(({ text, department }) => [text, department]),
      [
        ['市妇联', 'x/women'],
        ['妇联', null],
      ],
    );
  });
  it('are not found in the title of a document', () => {
    const functions = [{ id: 'women', name: '妇女', mentions: ['妇女联合会'], butNot: [] }];
    const plan = findLaws(planOf('落实《妇女联合会某条例》。'), []);
    assert.deepEqual(firstGoal(findMentions(plan, functions, [])).mentions, []);
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
