/** Indicators side by side: a cell per plan, differences besides the value listed, nothing ranked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '../../../../src/model/indicator.ts';
import type { TargetPlace } from '../../../../src/corpus/indicatorTargets.ts';
import type { Target } from '../../../../src/model/target.ts';
import { toIndicatorsBeside } from '../../../../src/view/compare/indicatorsBeside.ts';
import { placesOf } from '../../../../src/corpus/places.ts';
import { readPublishedPlans } from '../../../support/publishedPlans.ts';

const [one, two, three] = readPublishedPlans();
assert.ok(one !== undefined && two !== undefined && three !== undefined);
const indicator: Indicator = {
  id: 'infant-mortality-rate',
  name: '婴儿死亡率',
  unit: '‰',
  states: 'level',
  polarity: 'lower-better',
  definition: { text: '每千名活产婴儿不满一岁死亡的人数。', by: '知规', after: null },
  aliases: [],
  searchNames: [],
  family: null,
  comparability: null,
  apart: [],
  related: [],
  places: null,
  turned: null,
};
const target = placesOf(one).flatMap((place) => ('goal' in place ? place.goal.targets : []))[0];
assert.ok(target !== undefined);
const plain: Target = {
  ...target,
  comparator: '<=',
  scope: null,
  year: null,
  per: null,
  baseline: null,
  value: 3,
  unit: '‰',
};

function at(plan: typeof one, changes: Partial<Target>): TargetPlace {
  const [place] = plan === undefined ? [] : placesOf(plan);
  assert.ok(place !== undefined);
  return { target: { ...plain, ...changes }, place };
}

describe('indicators beside each other', () => {
  for (const [first, second, remarks, why] of [
    [{}, {}, [], 'the same in everything'],
    [{}, { value: 5 }, [], 'another value is no remark'],
    [{ year: 2025 }, { year: 2030 }, ['年份不同'], 'another year'],
    [{ year: 2025 }, {}, ['年份不同'], 'a year on one side only'],
    [{}, { scope: '农村' }, ['范围不同'], 'another scope'],
    [{}, { comparator: '<', per: '年' }, ['比较方向、分母不同'], 'comparator and denominator'],
    [{ baseline: { year: 2020, text: '2020年' } }, {}, ['基数年份不同'], 'a base on one side only'],
  ] as const) {
    it(why, () => {
      const [row] = toIndicatorsBeside(
        [{ indicator, targets: [at(one, first), at(two, second)], inOtherTexts: [] }],
        [one, two],
        2,
      );
      assert.deepEqual(row?.remarks, remarks);
    });
  }

  it('leaves a cell empty, and compares nothing, where only one plan has a target', () => {
    const rows = toIndicatorsBeside([{ indicator, targets: [at(one, {})], inOtherTexts: [] }], [one, two, three], 1);
    assert.deepEqual(
      rows[0]?.cells.map(({ length }) => length),
      [1, 0, 0],
    );
    assert.deepEqual(rows[0].remarks, []);
    assert.deepEqual(toIndicatorsBeside([{ indicator, targets: [at(one, {})], inOtherTexts: [] }], [one, two], 2), []);
  });

  it('states the limits of comparability in the registry', () => {
    const known = { ...indicator, comparability: '口径不同。' };
    const [row] = toIndicatorsBeside(
      [{ indicator: known, targets: [at(one, {}), at(two, {})], inOtherTexts: [] }],
      [one, two],
      2,
    );
    assert.deepEqual(row?.remarks, ['口径不同。']);
  });
});
