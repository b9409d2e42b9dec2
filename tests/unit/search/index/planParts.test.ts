/** Parts of plans are read one by one while they are few, else in one file; nothing is read twice, unless it failed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlanParts } from '../../../../src/search/index/planParts.ts';
import type { PlanParts } from '../../../../src/search/index/planParts.ts';
import type { Places, RecordPlace } from '../../../../src/search/index/recordPlaces.ts';

interface Reading {
  parts: PlanParts<string>;
  /** What was read, in order. */
  read: string[];
}

/** Two plans of four records, 1/0 to 1/3 and 1/4 to 1/7; `lost` fails the first time. */
function twoPlans(lost?: string): Reading {
  const read: string[] = [];
  const given = async <Part>(name: string, part: Part): Promise<Part> => {
    read.push(name);
    const isLost = name === lost && read.filter((own) => own === name).length === 1;
    return isLost ? Promise.reject(new Error(`${name} is lost`)) : Promise.resolve(part);
  };
  const parts = createPlanParts<string>(placesOf(['yushu', 'tengchong'], 4), {
    mostSingle: 2,
    readOne: (id) => given(id, `part of ${id}`),
    readPlan: (planId) => given(planId, (at) => `part ${String(at)} of ${planId}`),
  });
  return { parts, read };
}

function placesOf(plans: readonly string[], each: number): Places {
  return new Map(
    plans.flatMap((id, planAt) =>
      Array.from({ length: each }, (_, row): [string, RecordPlace] => [
        `1/${String(planAt * each + row)}`,
        {
          ...{ kind: 'goal', lengthClass: 0, measured: true, assigned: false, bundle: '1', at: [1, planAt, row] },
          plan: { id, region: id, audience: 'children', otherText: false, assigned: false, records: each, years: [] },
        },
      ]),
    ),
  );
}

test('few parts are read one by one, and once', async () => {
  const { parts, read } = twoPlans();
  assert.deepEqual(await parts.read(['1/5', '1/0', '1/5']), ['part of 1/5', 'part of 1/0', 'part of 1/5']);
  assert.deepEqual(await parts.read(['1/0', '1/1', '1/6']), ['part of 1/0', 'part of 1/1', 'part of 1/6']);
  assert.deepEqual(read, ['1/5', '1/0', '1/1', '1/6']);
});

test('many of one plan are read in its file, and those of another one by one', async () => {
  const { parts, read } = twoPlans();
  const found = await parts.read(['1/4', '1/2', '1/5', '1/6']);
  assert.deepEqual(found, ['part 0 of tengchong', 'part of 1/2', 'part 1 of tengchong', 'part 2 of tengchong']);
  assert.deepEqual(await parts.read(['1/7']), ['part 3 of tengchong']);
  assert.deepEqual(read, ['tengchong', '1/2']);
});

test('of a plan that is being read whole nothing is read by itself', async () => {
  const { parts, read } = twoPlans();
  const [, found] = await Promise.all([parts.readPlan('yushu'), parts.read(['1/3'])]);
  assert.deepEqual(found, ['part 3 of yushu']);
  assert.deepEqual(read, ['yushu']);
});

for (const { lost, ids } of [
  { lost: '1/1', ids: ['1/1'] },
  { lost: 'yushu', ids: ['1/0', '1/1', '1/2'] },
]) {
  test(`what failed is read again: ${lost}`, async () => {
    const { parts, read } = twoPlans(lost);
    await assert.rejects(parts.read(ids), /lost/);
    assert.equal((await parts.read(ids)).length, ids.length);
    assert.deepEqual(read, [lost, lost]);
  });
}
