/** Bars in the rows of the responsibility matrix, one for each plan, from zero: goals led, then goals shared. */
import { max, scaleLinear } from 'd3';
import type { DutyCounts } from '../dutyBar.ts';
import type { Area } from '../chartShapes.ts';
import { measureText } from '../textSize.ts';
import type { MatrixLayout, PlacedMatrix } from './placed.ts';
import { bottomOf, placeHeads, placeRows } from './rows.ts';
import { addUp, formatCounts, toPlanSums } from './series.ts';
import type { MatrixRow, MatrixSeries } from './series.ts';

/** Width a plan needs, in characters; with less, all plans are added up. */
const least = 7;

/** The matrix with a column for each plan, or one column for all. */
export function placeBars(series: MatrixSeries, layout: MatrixLayout): PlacedMatrix {
  const { labels, width, font } = layout;
  const apart = series.plans.length * font * least <= width - labels;
  const sumsOf = (row: MatrixRow): DutyCounts[] => (apart ? toPlanSums(row, series.plans) : [addUp(row.cells)]);
  const names = apart ? series.plans.map(({ label }) => label) : [series.totalWords];
  const band = (width - labels) / Math.max(1, names.length);
  const heads = placeHeads(
    names.map((label) => ({ label, column: null })),
    [labels, 0],
    band,
    font,
  );
  const sums = series.groups.flatMap(({ rows }) => rows.flatMap(sumsOf));
  const figures = font + (max(sums, (counts) => measureText(formatCounts(counts), font)) ?? 0);
  const most = max(sums, ({ led, shared }) => led + shared) ?? 0;
  const toLength = scaleLinear([0, Math.max(1, most)], [0, Math.max(1, band - figures)]);
  const toBar = (start: number, from: number, to: number, middle: number): Area[] => {
    const x = start + toLength(from);
    const thick = font * 0.75;
    return from === to ? [] : [{ x, y: middle - thick / 2, width: toLength(to) - toLength(from), height: thick }];
  };
  const rows = placeRows(series, { top: bottomOf(heads), end: width }, layout, (row, middle) => {
    const bars = sumsOf(row).map((counts, at) => ({
      ...counts,
      all: counts.led + counts.shared,
      x: labels + at * band,
    }));
    return {
      led: bars.flatMap(({ led, x }) => toBar(x, 0, led, middle)),
      shared: bars.flatMap(({ led, all, x }) => toBar(x, led, all, middle)),
      figures: bars
        .filter(({ all }) => all > 0)
        .map((bar) => ({ x: bar.x + toLength(bar.all) + font / 3, text: formatCounts(bar) })),
    };
  });
  return { ...rows, end: width, heads, seams: [], totalX: null };
}
