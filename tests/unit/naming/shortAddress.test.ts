/** Short addresses: the number of a domain in them, and that no two commitments of a plan share one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Domain } from '../../../src/model/plan.ts';
import { toDomainCode, toShortAddress, toShortCode } from '../../../src/naming/shortAddress.ts';
import { readPublishedPlans } from '../../support/publishedPlans.ts';

const published = readPublishedPlans();
const [model] = published.flatMap(({ domains }) => domains);
assert.ok(model);

/** Domains with these printed numbers, each with the goals and measures of one real domain. */
function domainsOf(nums: readonly (string | null)[]): Domain[] {
  return nums.map((num, at) => ({ ...model, id: `x/domain-${String(at)}`, num }) as Domain);
}

function codesOf(code: string, domains: Domain[]): string[] {
  const plan = { code, domains };
  return domains.flatMap((domain) => [
    ...domain.goals.map((goal) => toShortCode({ plan, domain, goal })),
    ...domain.measures.map((measure) => toShortCode({ plan, domain, measure })),
  ]);
}

const rows: { why: string; nums: (string | null)[]; codes: string[] }[] = [
  {
    why: 'printed numbers count where each domain has its own',
    nums: ['一', '二', '三'],
    codes: ['x-1', 'x-2', 'x-3'],
  },
  { why: 'a printed number counts, not the place', nums: ['三', '四', '五'], codes: ['x-3', 'x-4', 'x-5'] },
  { why: 'a number is read in any notation', nums: ['十一', '12', '１３'], codes: ['x-11', 'x-12', 'x-13'] },
  { why: 'places count where two domains share a number', nums: ['一', '一', '三'], codes: ['x-1', 'x-2', 'x-3'] },
  { why: 'places count for all where one number repeats', nums: ['五', '六', '五'], codes: ['x-1', 'x-2', 'x-3'] },
  { why: 'places count where no domain has a number', nums: [null, null], codes: ['x-1', 'x-2'] },
  {
    why: 'places count for all where one domain has no number',
    nums: ['二', null, '一'],
    codes: ['x-1', 'x-2', 'x-3'],
  },
  { why: 'places count where a number cannot be read', nums: ['二', '甲'], codes: ['x-1', 'x-2'] },
];

describe('short code of a domain', () => {
  for (const { why, nums, codes } of rows)
    it(`${why}: ${nums.join(', ')}`, () => {
      const domains = domainsOf(nums);
      const plan = { code: 'x', domains };
      assert.deepEqual(
        domains.map((domain) => toDomainCode({ plan, domain })),
        codes,
      );
      const all = codesOf('x', domains);
      assert.ok(all.length > domains.length);
      assert.equal(new Set(all).size, all.length);
    });
});

describe('short addresses of the published plans', () => {
  it('are unique across all plans', () => {
    const all = published.flatMap(({ code, domains }) => codesOf(code, domains));
    assert.ok(all.length > 1000);
    assert.equal(new Set(all).size, all.length);
  });

  it('lead to the page of the goal or measure and name it', () => {
    const plan = published.find(({ id }) => id === 'liaocheng-children-2021');
    const [domain] = plan?.domains ?? [];
    const [goal] = domain?.goals ?? [];
    const measure = domain?.measures.at(2);
    assert.ok(plan && domain && goal && measure);
    assert.deepEqual(toShortAddress({ plan, domain, goal }), {
      code: 'lcc-1-1',
      path: '/plans/liaocheng-children-2021/health/goal-1/',
      title: '聊城儿童规划 儿童与健康 主要目标1',
    });
    assert.deepEqual(toShortAddress({ plan, domain, measure }), {
      code: 'lcc-1-m3',
      path: '/plans/liaocheng-children-2021/health/measure-3/',
      title: '聊城儿童规划 儿童与健康 策略措施3',
    });
  });
});
