/** The target rail on difficult data: as drawings, and by reading positions back from them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing } from '../../src/charts/chart.ts';
import { placeRail } from '../../src/charts/rail/place.ts';
import type { PlacedFlag } from '../../src/charts/rail/place.ts';
import { railChart } from '../../src/charts/rail/draw.ts';
import { toRailScale } from '../../src/charts/rail/railScale.ts';
import { measureText } from '../../src/charts/textSize.ts';
import { findElements } from './support/elements.ts';
import { expectPictures } from './support/pictures.ts';
import { railCases } from './support/railCases.ts';

const layouts = [
  { width: 736, font: 14, ticks: 5 },
  { width: 288, font: 12, ticks: 3 },
];

describe('target rail', () => {
  for (const { name, why, series } of railCases) {
    it(`${name}: ${why}`, () => {
      const chart = railChart(series);
      expectPictures(`rail-${name}`, chart);
      for (const drawing of chart.drawings)
        checkMarks(drawing, series.targets.filter(({ plan }) => plan !== null).length);
    });

    it(`${name}: no text runs into another or over the edge`, () => {
      for (const layout of layouts) {
        const { flags } = placeRail(series, layout);
        const boxes = flags.map((flag) => toBox(flag, layout.font));
        for (const [index, box] of boxes.entries()) {
          assert.ok(box.right <= layout.width, `${name} runs over the edge at ${String(layout.width)}`);
          for (const other of boxes.slice(index + 1)) assert.ok(!overlap(box, other), `${name}: two flags overlap`);
          for (const flag of flags) assert.ok(!crosses(flag, box), `${name}: a stem crosses a flag`);
        }
      }
    });
  }

  it('has every value at its place on the line, at any scale', () => {
    for (const { series } of railCases.filter(({ name }) => name !== 'none')) {
      for (const layout of layouts) {
        const { axis, flags } = placeRail(series, layout);
        const values = flags.flatMap(({ group: { low, high } }) => [low, high]);
        const scale = toRailScale(values, series.limit);
        for (const { group, x, endX } of flags) {
          const read = [x, endX].map((at) => scale.invert((at - axis.from) / (axis.to - axis.from)));
          assert.deepEqual(read.map(toSix), [group.low, group.high].map(toSix));
        }
      }
    }
  });
});

/** One mark for each target of a plan, and no two at the same place. */
function checkMarks(drawing: Drawing, targets: number): void {
  const marks = findElements(drawing.body, 'path', 'mark');
  assert.equal(marks.length, targets);
  assert.equal(new Set(marks.map(({ attributes }) => attributes['transform'])).size, targets);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function toBox({ textX, head, lines }: PlacedFlag, font: number): Box {
  const all = [...head, ...lines];
  const ys = all.map(({ y }) => y);
  const right = textX + Math.max(...all.map(({ text }) => measureText(text, font)));
  return { left: textX, right, top: Math.min(...ys) - font * 0.9, bottom: Math.max(...ys) + font * 0.1 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the stem of a flag crosses the words of a box above its own. */
function crosses({ x, lines }: PlacedFlag, box: Box): boolean {
  return box.left < x && x < box.right && box.top < (lines.at(-1)?.y ?? 0);
}

function toSix(value: number): string {
  return value.toPrecision(6);
}
