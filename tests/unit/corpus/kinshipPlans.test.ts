/** Kinship of invented plans: related, elsewhere, and texts of one plan with different numbers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal, Measure, Plan } from '../../../src/model/plan.ts';
import { countGrams } from '../../../src/corpus/kinship/countGrams.ts';
import { toGramsOf } from '../../../src/corpus/kinship/gramsOfPlan.ts';
import { linkPlans } from '../../../src/corpus/kinship/linkPlans.ts';
import { relateGoals } from '../../../src/enrich/relateGoals.ts';
import { gramsWithout } from '../../../src/text/kinshipGrams.ts';
import { assignDomainTopics } from '../../../src/enrich/domainTopics.ts';
import { mapIds } from '../../../src/enrich/ids.ts';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { toPlans } from '../../../src/parser/toPlans.ts';
import { vocabulary } from '../../support/corpus.ts';

const HEALTH = [{ id: 'health', order: 1, names: { children: '儿童与健康', women: '妇女与健康' }, headings: {} }];
const GOALS = [
  '减少溺水隐患，儿童溺水死亡率持续下降。',
  '适龄儿童免疫规划疫苗接种率保持在90%以上。',
  '12岁儿童龋患率控制在30%以内。',
];
const MEASURES = [
  '预防和减少儿童溺水。加强看护，隔离危险水体。',
  '加强免疫规划疫苗管理和预防接种。完善补偿政策。',
  '加强口腔保健。开展窝沟封闭，控制12岁儿童龋患率。',
];

/** The plans linked, their words weighed by how common they are among them. */
function link(plans: readonly Plan[]): Plan[] {
  const gramsOf = toGramsOf([]);
  return linkPlans(plans, { gramsOf, reference: countGrams(plans, gramsOf) });
}

/** A plan of one domain, for the audience in its heading. */
function planOf(id: string, goals: string[], measures: string[], heading = '儿童与健康'): Plan {
  const numbered = (texts: string[]): string[] => texts.map((text, at) => `${at + 1}.${text}`);
  const lines = [
    '一、发展领域、主要目标和策略措施',
    `（一）${heading}`,
    '主要目标：',
    ...numbered(goals),
    '策略措施：',
    ...numbered(measures),
  ];
  const plan = toPlans(
    parseDocument(lines.join('\n'), vocabulary),
    { file: 'x.txt', sha256: '0'.repeat(64) },
    vocabulary,
  )[0]?.plan;
  assert.ok(plan !== undefined);
  return { ...mapIds(assignDomainTopics(plan, { domains: HEALTH, audiences: [] }), (own) => `${id}/${own}`), id };
}

function goalsOf({ domains }: Plan): Goal[] {
  return domains.flatMap(({ goals }) => goals);
}

function measuresOf({ domains }: Plan): Measure[] {
  return domains.flatMap(({ measures }) => measures);
}

/** The links of an item, ids without the plan. */
function tails(kin: { id: string }[]): string[] {
  return kin.map(({ id }) => id.split('/').at(-1) ?? '');
}

describe('related goals and measures', () => {
  const plan = relateGoals(planOf('one', GOALS, MEASURES), gramsWithout([], []));

  it('are those with the same subject, on both sides', () => {
    assert.deepEqual(
      goalsOf(plan).map(({ related }) => tails(related)),
      [['measure-1'], ['measure-2'], ['measure-3']],
    );
    assert.deepEqual(
      measuresOf(plan).map(({ related }) => tails(related)),
      [['goal-1'], ['goal-2'], ['goal-3']],
    );
    assert.equal(goalsOf(plan)[0]?.related[0]?.score, measuresOf(plan)[0]?.related[0]?.score);
  });

  it('do not depend on other plans', () => {
    const linked = link([plan, planOf('two', GOALS, MEASURES)])[0];
    assert.deepEqual(
      linked && goalsOf(linked).map(({ related }) => related),
      goalsOf(plan).map(({ related }) => related),
    );
  });

  it('are none where there is nothing to compare', () => {
    assert.deepEqual(
      goalsOf(relateGoals(planOf('one', GOALS, ['另议。']), gramsWithout([], []))).flatMap(({ related }) => related),
      [],
    );
  });
});

describe('the same commitment elsewhere', () => {
  const other = planOf('two', ['12岁儿童龋齿患病率控制在25%以内。', ...GOALS.slice(0, 2)], MEASURES.toReversed());
  const [one, two] = link([planOf('one', GOALS, MEASURES), other]);
  assert.ok(one !== undefined && two !== undefined);

  it('is found under any number, with another figure', () => {
    assert.deepEqual(
      goalsOf(one).map(({ elsewhere }) => tails(elsewhere)),
      [['goal-2'], ['goal-3'], ['goal-1']],
    );
    assert.deepEqual(
      measuresOf(two).map(({ elsewhere }) => tails(elsewhere)),
      [['measure-3'], ['measure-2'], ['measure-1']],
    );
    assert.equal(goalsOf(one)[1]?.elsewhere[0]?.score, 1);
  });

  it('is not found between women and children unless the words are nearly the same', () => {
    const women = planOf(
      'women',
      ['减少溺水隐患。', '适龄儿童免疫规划疫苗接种率保持在95%以上。'],
      ['宣传。'],
      '妇女与健康',
    );
    const linked = link([planOf('one', GOALS, MEASURES), { ...women, audience: 'women' }])[1];
    assert.deepEqual(linked && goalsOf(linked).map(({ elsewhere }) => tails(elsewhere)), [[], ['goal-2']]);
  });
});

describe('texts of one plan', () => {
  const added = '提高儿童心理健康素养水平。';
  const undated = { ...planOf('undated', [added, ...GOALS.slice(1)], MEASURES.toReversed()), textOf: 'main' };
  const third = planOf('third', [added, ...GOALS], MEASURES);
  const [main, text, neighbour] = link([planOf('main', GOALS, MEASURES), undated, third]);
  assert.ok(main !== undefined && text !== undefined && neighbour !== undefined);

  it('are paired by words, not by numbers; items of only one text stay alone', () => {
    assert.deepEqual(
      goalsOf(main).map(({ twin }) => twin),
      [null, 'undated/health/goal-2', 'undated/health/goal-3'],
    );
    assert.deepEqual(
      goalsOf(text).map(({ twin }) => twin),
      [null, 'main/health/goal-2', 'main/health/goal-3'],
    );
    assert.deepEqual(
      measuresOf(text).map(({ twin }) => twin?.at(-1)),
      ['3', '2', '1'],
    );
  });

  it('count as one plan for others: the main text represents it, another text only for items that it alone has', () => {
    const ids = goalsOf(neighbour).map(({ elsewhere }) => elsewhere.map(({ id }) => id));
    assert.deepEqual(ids, [
      ['undated/health/goal-1'],
      ['main/health/goal-1'],
      ['main/health/goal-2'],
      ['main/health/goal-3'],
    ]);
    assert.ok(goalsOf(text).every(({ elsewhere }) => elsewhere.every(({ id }) => id.startsWith('third/'))));
  });

  it('leave the twin of the main text with the first of several', () => {
    const again = { ...planOf('z-undated', GOALS, MEASURES), textOf: 'main' };
    const [first, , last] = link([planOf('main', GOALS, MEASURES), undated, again]);
    assert.equal(first && goalsOf(first)[1]?.twin, 'undated/health/goal-2');
    assert.equal(last && goalsOf(last)[1]?.twin, 'main/health/goal-2');
  });
});
