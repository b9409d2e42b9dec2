/** The version of a plan: its own data and nothing of other plans. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashPlan } from '../../../scripts/read/hashPlan.ts';
import { toPlanVersion, toVersionedText } from '../../../src/corpus/planVersion.ts';
import { readPublishedPlan } from '../../support/publishedPlans.ts';
import { readJson } from '../../support/corpus.ts';
import { plan as planSchema } from '../../../src/model/plan.ts';

const id = 'tengchong-children-2021';
const plan = planSchema.parse(readJson(`../content/plans/${id}/plan.json`));

describe('version of a plan', () => {
  it('is the same for the file and for the plan that the site publishes', () => {
    assert.equal(readPublishedPlan(id).version, hashPlan(plan));
    assert.match(hashPlan(plan), /^p[0-9a-f]{12}$/u);
  });

  it('changes with one character of a goal, and not with links to other plans', () => {
    const [written, linked] = [structuredClone(plan), structuredClone(plan)];
    for (const goal of linked.domains.flatMap(({ goals }) => goals)) {
      goal.elsewhere = [];
      goal.twin = 'another/health/goal-1';
    }
    assert.equal(hashPlan(linked), hashPlan(plan));
    const [goal] = written.domains.flatMap(({ goals }) => goals);
    assert.ok(goal);
    goal.text += '。';
    assert.notEqual(hashPlan(written), hashPlan(plan));
  });

  it('does not depend on the order of members, but on that of items', () => {
    assert.equal(
      toVersionedText({ num: 1, id: 'a', twin: null, goals: [{ b: 2, a: 1 }] }),
      '{"goals":[{"a":1,"b":2}],"id":"a","num":1}',
    );
    assert.notEqual(toVersionedText({ goals: [1, 2] }), toVersionedText({ goals: [2, 1] }));
  });

  it('is twelve digits behind a letter', () => {
    assert.equal(toPlanVersion('3f0c9a1b72de99'), 'p3f0c9a1b72de');
  });
});
