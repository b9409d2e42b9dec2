/** The bar of the responsibility matrix: from zero, on one scale, at the edges too. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { barSize, placeDutyBar } from '../../../src/charts/dutyBar.ts';

for (const { is, counts, most, led, shared } of [
  { is: 'both', counts: { led: 3, shared: 1 }, most: 8, led: 15, shared: 5 },
  { is: 'nothing led', counts: { led: 0, shared: 2 }, most: 4, led: 0, shared: 20 },
  { is: 'nothing at all', counts: { led: 0, shared: 0 }, most: 4, led: 0, shared: 0 },
  { is: 'a matrix without a count', counts: { led: 0, shared: 0 }, most: 0, led: 0, shared: 0 },
  { is: 'the longest of all', counts: { led: 200, shared: 0 }, most: 200, led: barSize.width, shared: 0 },
  { is: 'a third, to two decimals', counts: { led: 1, shared: 1 }, most: 3, led: 13.33, shared: 13.34 },
]) {
  test(`a bar of ${is}`, () => {
    assert.deepEqual(placeDutyBar(counts, most), { led: { x: 0, width: led }, shared: { x: led, width: shared } });
  });
}
