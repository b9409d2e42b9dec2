/** The plan's own words at the anchors of a reading page, from the plan's data. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findWords } from '../../../../src/islands/share/officialWords.ts';
import type { Quotable } from '../../../../src/text/quote/quotable.ts';
import { formatQuotable } from '../../../../src/view/plan/quotablePlan.ts';
import { readPublishedPlan } from '../../../support/publishedPlans.ts';

const plan = readPublishedPlan('liaocheng-children-2021');
const file = JSON.parse(formatQuotable(plan)) as Quotable;
const base = '/plans/liaocheng-children-2021/';
const third = '新生儿、婴儿和5岁以下儿童死亡率分别控制在3‰、3.3‰和4‰以下,城乡和地区差距逐步缩小。';

for (const [why, path, anchors, expected] of [
  ['a sentence', `${base}health/`, ['goal-3-s1'], [third]],
  ['on the page of the whole plan', `${base}full/`, ['health-goal-3-s1'], [third]],
  ['a second sentence', `${base}health/`, ['goal-8-s2'], ['0—6岁儿童眼保健和视力检查覆盖率达到98%以上。']],
  ['a place that the plan does not have', `${base}health/`, ['goal-99-s1'], []],
] as const) {
  it(why, () => assert.deepEqual(findWords(file, path, anchors), expected));
}

it('finds words at the id of every goal, measure and paragraph', () => {
  const ids = [
    ...plan.domains.flatMap(({ goals, measures, paragraphs }) => [...goals, ...measures, ...paragraphs]),
    ...plan.parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)),
  ];
  assert.ok(ids.length > 150);
  for (const { id, text } of ids) {
    const [, slug = '', anchor = ''] = id.split('/');
    assert.equal(findWords(file, `${base}${slug}/`, [anchor]).join(''), text, id);
  }
});
