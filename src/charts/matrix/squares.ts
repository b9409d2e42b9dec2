/**
 * Squares in the cells of the responsibility matrix: goals led to the left of the cell's middle, goals shared to the
 * right, with areas proportional to the counts.
 */
import { max, scaleSqrt } from 'd3';
import type { Area } from '../chartShapes.ts';
import type { MatrixLayout, PlacedMatrix } from './placed.ts';
import { bottomOf, placeHeads, placePlanHeads, placeRows } from './rows.ts';
import { addUp, formatCounts } from './series.ts';
import type { MatrixSeries } from './series.ts';

/** Distance from the middle of a cell to a square, and the side of the smallest visible square. */
const gap = 0.75;
const least = 2;

/** The matrix with a column for each domain. */
export function placeSquares(series: MatrixSeries, layout: MatrixLayout): PlacedMatrix {
  const { width, labels, totals, font, column } = layout;
  const columns = series.plans.flatMap((plan) => plan.columns);
  const band = Math.min(column.most, (width - labels - totals) / Math.max(1, columns.length));
  const columnsEnd = labels + band * columns.length;
  const planHeads = series.plans.length > 1 ? placePlanHeads(series.plans, labels, band, font) : [];
  const heads = placeHeads(
    columns.map((of) => ({ label: of.label, column: of })),
    [labels, bottomOf(planHeads)],
    band,
    font,
  );
  const toSide = toSideScale(series, Math.min(band / 2 - 3 * gap, layout.line - 5));
  const toSquare = (at: number, count: number, role: 'led' | 'shared', middle: number): Area[] => {
    const side = toSide(count);
    const axis = labels + band * (at + 0.5);
    const x = role === 'led' ? axis - gap - side : axis + gap;
    return count === 0 ? [] : [{ x, y: middle - side / 2, width: side, height: side }];
  };
  const end = columnsEnd + totals;
  const totalX = totals === 0 ? null : columnsEnd + font / 2;
  const rows = placeRows(series, { top: bottomOf(heads), end }, layout, ({ cells }, middle) => ({
    led: cells.flatMap(({ led }, at) => toSquare(at, led, 'led', middle)),
    shared: cells.flatMap(({ shared }, at) => toSquare(at, shared, 'shared', middle)),
    figures: totalX === null ? [] : [{ x: totalX, text: formatCounts(addUp(cells)) }],
  }));
  return { ...rows, end, heads: [...planHeads, ...heads], seams: planHeads.map(({ area }) => area.x), totalX };
}

/** Side of the square for a count; the largest count gets the longest side. */
function toSideScale({ groups }: MatrixSeries, longest: number): (count: number) => number {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const most = max(cells, ({ led, shared }) => Math.max(led, shared)) ?? 0;
  const scale = scaleSqrt([0, Math.max(1, most)], [0, longest]);
  return (count) => Math.max(least, scale(count));
}
