/** The responsibility matrix on difficult data: as drawings, and by reading the counts back from areas. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matrixChart } from '../../src/charts/matrix/draw.ts';
import { formatCounts } from '../../src/charts/matrix/series.ts';
import { findElements, textOf } from './support/elements.ts';
import { matrixCases } from './support/matrixCases.ts';
import { expectPictures } from './support/pictures.ts';

describe('responsibility matrix', () => {
  for (const { name, why, series, marks } of matrixCases) {
    it(`${name}: ${why}`, () => {
      const chart = matrixChart(series);
      expectPictures(`matrix-${name}`, chart);
      const rows = series.groups.flatMap((group) => group.rows);
      const all = rows.flatMap(({ cells }) => cells);
      chart.drawings.forEach(({ body }, form) => {
        const [led, shared] = [areasIn(body, 'mark', 0), areasIn(body, 'line', 1)];
        if (marks[form] === 'squares') {
          assert.equal(led.length, all.filter((cell) => cell.led > 0).length);
          assert.equal(shared.length, all.filter((cell) => cell.shared > 0).length);
          checkScale([
            ...pairUp(
              led,
              all.map((cell) => cell.led),
            ),
            ...pairUp(
              shared,
              all.map((cell) => cell.shared),
            ),
          ]);
        } else {
          // Bars end to end, all on one scale: their lengths add up as the counts do.
          const lengths = [led, shared].map((areas) => areas.reduce((sum, { width }) => sum + width, 0));
          const sums = [total(all.map((cell) => cell.led)), total(all.map((cell) => cell.shared))];
          assert.ok(Math.abs((lengths[0] ?? 0) / (lengths[1] ?? 0) - (sums[0] ?? 0) / (sums[1] ?? 0)) < 0.01);
        }
      });
      const [wide] = chart.drawings;
      if (marks[0] === 'squares') {
        const said = findElements(wide?.body ?? [], 'text', 'soft').map(({ children: words }) => textOf(words));
        for (const { cells } of rows) {
          assert.ok(
            said.includes(
              formatCounts({ led: total(cells.map((of) => of.led)), shared: total(cells.map((of) => of.shared)) }),
            ),
          );
        }
      }
    });
  }

  it('keeps squares of neighbours apart, and every linked row as high as a target must be', () => {
    for (const { series } of matrixCases) {
      const [wide] = matrixChart(series).drawings;
      const links = (wide?.body ?? []).filter(({ name }) => name === 'a');
      for (const link of links) {
        const [hit] = findElements([link], 'rect', 'hit');
        assert.ok(Number(hit?.attributes['height']) >= 24, String(link.attributes['aria-label']));
        const squares = [...areasIn([link], 'mark', 0), ...areasIn([link], 'line', 1)].sort((a, b) => a.x - b.x);
        squares.slice(1).forEach((square, at) => {
          const before = squares[at];
          assert.ok(
            before !== undefined && before.x + before.width <= square.x + 0.02,
            String(link.attributes['aria-label']),
          );
        });
      }
    }
  });
});

interface Square {
  x: number;
  width: number;
  height: number;
}

/** The rectangles of all paths of a class, with their outline. */
function areasIn(body: Parameters<typeof findElements>[0], className: string, outline: number): Square[] {
  return findElements(body, 'path', className).flatMap(({ attributes }) =>
    [...(attributes['d'] ?? '').matchAll(/M(\S+) \S+?h([\d.]+)v([\d.]+)h-/g)].map(([, x, width, height]) => ({
      x: Number(x) - outline / 2,
      width: Number(width) + outline,
      height: Number(height) + outline,
    })),
  );
}

/** Each square with its count, in the order of the rows. */
function pairUp(squares: Square[], counts: number[]): { side: number; count: number }[] {
  const counted = counts.filter((count) => count > 0);
  return squares.map(({ width, height }, at) => {
    assert.equal(width, height);
    return { side: width, count: counted[at] ?? NaN };
  });
}

/** Areas are proportional to counts, except for squares at the minimum size. */
function checkScale(squares: { side: number; count: number }[]): void {
  const most = squares.toSorted((a, b) => b.count - a.count)[0];
  if (most === undefined) return;
  for (const { side, count } of squares) {
    const due = most.side * Math.sqrt(count / most.count);
    assert.ok(Math.abs(side - Math.max(2, due)) < 0.02, `${String(count)} has ${String(side)}, not ${String(due)}`);
  }
}

function total(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
