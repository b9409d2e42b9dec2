/** The field of dots, second step: rows as high as their fullest cell, every cell large enough for a finger. */
import { max, scaleBand } from 'd3';
import { toGrid } from '../chartShapes.ts';
import type { Area, Point } from '../chartShapes.ts';
import { wrapText } from '../textSize.ts';
import { countOf, toTotals } from './series.ts';
import type { DotCell, DotColumn, DotRow, DotSeries } from './series.ts';

export interface DotLayout {
  /** Room for the names of the rows. */
  labels: number;
  column: number;
  font: number;
  dot: number;
  step: number;
}

export interface PlacedDotCell {
  cell: DotCell;
  area: Area;
  shared: Point[];
  single: Point[];
}

export interface PlacedDots {
  width: number;
  height: number;
  columns: { column: DotColumn; area: Area; lines: string[]; x: number; total: number }[];
  rows: { row: DotRow; area: Area; lines: string[]; cells: PlacedDotCell[] }[];
}

/** The minimum height of a touch area. */
const finger = 44;

export function placeDots(series: DotSeries, layout: DotLayout): PlacedDots {
  const { labels, column, font, step } = layout;
  const { columns, rows } = series;
  const width = labels + column * columns.length;
  const toX = scaleBand(
    columns.map((_, index) => index),
    [labels, width],
  );
  const totals = toTotals(series);
  const heads = columns.map((own) => wrapText(own.label, font, Math.min(column - 6, font * 4.2)));
  const headHeight = Math.max(finger, (max(heads, ({ length }) => length) ?? 0) * font * 1.2 + 8);
  let y = headHeight + 6;
  const placed = rows.map((row) => {
    const lines = Math.ceil((max(row.cells, countOf) ?? 0) / perRow(layout));
    const label = wrapText(row.label, font, labels - font);
    const height = Math.max(finger, lines * step + font * 1.3, (label.length + 0.7) * font * 1.2);
    const cells = row.cells.map((cell, index) =>
      placeCell(cell, { x: toX(index) ?? 0, y, width: column, height }, layout),
    );
    const area = { x: 0, y, width: labels, height };
    y += height;
    return { row, area, lines: label, cells };
  });
  return {
    width,
    height: y + font * 2,
    columns: columns.map((own, index) => ({
      column: own,
      area: { x: toX(index) ?? 0, y: 0, width: column, height: headHeight },
      lines: heads[index] ?? [],
      x: (toX(index) ?? 0) + 2,
      total: totals[index] ?? 0,
    })),
    rows: placed,
  };
}

/** Full dots first, then rings, in one sequence. */
function placeCell(cell: DotCell, area: Area, layout: DotLayout): PlacedDotCell {
  const start: Point = [area.x + layout.dot / 2 + 2, area.y + layout.font * 0.9];
  const points = toGrid(countOf(cell), perRow(layout), start, layout.step);
  return { cell, area, shared: points.slice(0, cell.shared), single: points.slice(cell.shared) };
}

function perRow({ column, step, dot }: DotLayout): number {
  return Math.max(1, Math.floor((column - dot - 4) / step));
}
