/** Which plans are published, and the order in which all lists have them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orderPlans, toPublishedPlans } from '../../../src/corpus/publishedPlans.ts';
import type { OrderedPlan } from '../../../src/corpus/publishedPlans.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { contentFolder } from '../../support/corpus.ts';
import { planIds, readPublishedPlans } from '../../support/publishedPlans.ts';

const { audiences } = readRegistry(contentFolder);
const committed = readPublishedPlans();
const sources = committed.map(({ sourceId, source }) => ({ id: sourceId, sha256: source.sha256 }));

describe('the committed plans', () => {
  it('are in the order in which the site lists them', () => {
    assert.deepEqual(
      committed.map(({ id }) => id),
      planIds,
    );
  });

  it('are in that order whatever order they are read in', () => {
    const turned = toPublishedPlans(committed.toReversed(), sources, audiences);
    assert.deepEqual(
      turned.map(({ id }) => id),
      planIds,
    );
  });

  it('know their source document and whether they are another text', () => {
    const undated = toPublishedPlans(committed, sources, audiences).find(({ id }) => id.endsWith('-undated'));
    assert.equal(undated?.otherText, true);
    assert.equal(undated.sourceId, sources[committed.findIndex(({ id }) => id === undated.id)]?.id);
  });
});

function ordered(id: string, code: string, order: number, title: string | null = '规划'): OrderedPlan {
  return { id, region: { code }, audienceEntry: { order }, title };
}

const orders: { why: string; plans: OrderedPlan[] }[] = [
  { why: 'regions by code', plans: [ordered('a', '370000', 1), ordered('b', '220000', 2)] },
  { why: 'audiences in the order of the registry', plans: [ordered('a', '1', 2), ordered('b', '1', 1)] },
  {
    why: 'a text with a printed title before one without',
    plans: [ordered('a', '1', 1, null), ordered('b', '1', 1)],
  },
];

for (const { why, plans } of orders)
  it(`order: ${why}`, () => {
    assert.deepEqual(
      orderPlans(plans).map(({ id }) => id),
      ['b', 'a'],
    );
  });

it('order: by id if all else is equal', () => {
  assert.deepEqual(
    orderPlans([ordered('b', '1', 1), ordered('a', '1', 1)]).map(({ id }) => id),
    ['a', 'b'],
  );
});

describe('a plan is not published', () => {
  const [plan] = committed;
  assert.ok(plan);

  it('without an id', () => {
    assert.throws(() => toPublishedPlans([{ ...plan, id: null }], sources, audiences), /no id, code or region/);
  });

  it('for an audience that the registry does not have', () => {
    assert.throws(() => toPublishedPlans([plan], sources, []), /no audience/);
  });

  it('without the document it was read from', () => {
    assert.throws(() => toPublishedPlans([plan], [], audiences), new RegExp(`${plan.id}: no source document holds`));
  });
});
