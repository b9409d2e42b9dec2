/** Long lists in runs of a few screens. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toRuns } from '../../../../src/view/shared/listRuns.ts';

const weigh = (item: number): number => item;

describe('toRuns', () => {
  const rows: readonly [why: string, weights: number[], runs: number[][]][] = [
    ['nothing has no run', [], []],
    ['a short list is one run', [900, 1300], [[900, 1300]]],
    ['runs are of nearly equal weight, with no crumbs at the end', [800, 800, 800], [[800, 800], [800]]],
    ['an item longer than a run is one by itself', [100, 9000, 100], [[100], [9000], [100]]],
  ];
  for (const [why, weights, expected] of rows) {
    it(why, () => {
      assert.deepEqual(
        toRuns(weights, weigh).map(({ items }) => items),
        expected,
      );
    });
  }

  it('loses and moves nothing, numbers what it has, and is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4000 })), (weights) => {
        const runs = toRuns(weights, weigh);
        assert.deepEqual(
          runs.flatMap(({ items }) => items),
          weights,
        );
        for (const { first, last, items } of runs) {
          assert.deepEqual(items, weights.slice(first - 1, last));
          assert.ok(items.length === 1 || items.reduce((sum, one) => sum + one, 0) <= 2200);
        }
      }),
    );
  });
});
