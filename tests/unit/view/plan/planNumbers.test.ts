/** The numbers at the head of a plan's page: few of each domain, the most widely promised, and none left out below. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toPlanNumbers } from '../../../../src/view/plan/planNumbers.ts';
import { countPlan } from '../../../../src/corpus/counts.ts';
import type { PublishedPlan } from '../../../../src/corpus/publishedPlans.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const { texts, indicators } = readPublishedCorpus();
const planOf = (id: string): PublishedPlan =>
  must(
    texts.find((plan) => plan.id === id),
    id,
  );
const liaocheng = planOf('liaocheng-children-2021');

const firstOf = (plan: PublishedPlan, domain: string): string[] =>
  toPlanNumbers(plan, indicators)
    .first.filter(({ item }) => item.path.includes(`/${domain}/`))
    .map(({ indicator, value }) => `${indicator} ${value.replace(/\u00a0/gu, ' ')}`);

describe('the first numbers of a plan', () => {
  it('are of each domain at most four, those that most plans have, in the order of the text', () => {
    assert.deepEqual(firstOf(liaocheng, 'health'), [
      '新生儿死亡率 ≤ 3‰',
      '适龄儿童国家免疫规划疫苗接种率 ≥ 90%',
      '5岁以下儿童贫血率 ≤ 4%',
      '0—6岁儿童眼保健和视力检查覆盖率 ≥ 98%',
    ]);
  });

  it('say a number that is to be reached as it stands without a sign', () => {
    assert.deepEqual(firstOf(liaocheng, 'family'), ['建立家长学校或家庭教育指导服务站点的城市社区比例 90%']);
  });

  it('are not of measures while goals have numbers', () => {
    const { first } = toPlanNumbers(liaocheng, indicators);
    assert.ok(first.length > 0 && first.every(({ item }) => item.path.includes('/goal-')));
  });

  it('are of measures where no goal has a number', () => {
    const domains = liaocheng.domains.map((domain) => ({
      ...domain,
      goals: domain.goals.map((goal) => ({ ...goal, targets: [] })),
    }));
    const { first } = toPlanNumbers({ ...liaocheng, domains }, indicators);
    assert.ok(first.length > 0 && first.every(({ item }) => item.path.includes('/measure-')));
  });
});

describe('all numbers of a plan', () => {
  for (const plan of texts) {
    it(`${plan.id}: as many as are counted, each under its domain`, () => {
      const { count, domains } = toPlanNumbers(plan, indicators);
      const listed = domains.flatMap(({ domain, numbers }) =>
        numbers.filter(({ item }) => item.path.startsWith(domain.path)),
      );
      assert.deepEqual([count, listed.length], [countPlan(plan).targets, countPlan(plan).targets]);
    });
  }
});
