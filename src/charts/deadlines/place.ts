/** The deadline line, second step: years on one axis, a row for each plan, a dot for each target due. */
import { max, scaleLinear } from 'd3';
import { toGrid } from '../chartShapes.ts';
import type { Area, Point } from '../chartShapes.ts';
import { measureText } from '../textSize.ts';
import { toNamedYears, toYears } from './series.ts';
import type { DeadlineRow, DeadlineSeries } from './series.ts';

export interface DeadlineLayout {
  width: number;
  font: number;
  /** Room for the names of the plans; 0 when they are above their line. */
  labels: number;
  /** Room for the words about undated targets. */
  undated: number;
}

export interface PlacedDeadline {
  row: DeadlineRow;
  /** Height of the plan's time line. */
  y: number;
  label: Area;
  labelY: number;
  period: { from: number; to: number; stated: boolean } | null;
  due: { x: number; count: number; dots: Point[]; textY: number }[];
}

export interface PlacedDeadlines {
  height: number;
  ticks: { x: number; year: number }[];
  rows: PlacedDeadline[];
}

export const dot = { size: 7, step: 9, perRow: 4 };
const edge = 14;

export function placeDeadlines({ rows }: DeadlineSeries, layout: DeadlineLayout): PlacedDeadlines {
  const { width, font, labels, undated } = layout;
  const years = toYears(rows);
  const [from, to] = years ?? [0, 1];
  const scale = scaleLinear([from, Math.max(to, from + 1)], [labels + edge, width - undated - edge - font * 1.5]);
  let top = font * 1.8;
  const placed = rows.map((row) => {
    const lines = Math.ceil((max(row.dated, ({ count }) => count) ?? 0) / dot.perRow);
    const height = Math.max(52, lines * dot.step + font * 1.5 + (labels === 0 ? 44 : 16));
    top += height;
    return placeRow(row, top, (year) => scale(year), layout);
  });
  return { height: top + font, ticks: placeTicks(rows, (year) => scale(year), font), rows: placed };
}

/**
 * Ticks for the years named by plans: the first and last have priority, and a year whose label would overlap is left
 * out.
 */
function placeTicks(rows: DeadlineRow[], toX: (year: number) => number, font: number): PlacedDeadlines['ticks'] {
  const placed: PlacedDeadlines['ticks'] = [];
  const room = measureText('2030', font) + font / 2;
  const [first, ...between] = toNamedYears(rows);
  const last = between.pop();
  for (const year of [first, last, ...between].filter((of) => of !== undefined)) {
    const x = toX(year);
    if (placed.every((other) => Math.abs(other.x - x) >= room)) placed.push({ x, year });
  }
  return placed.sort((a, b) => a.year - b.year);
}

function placeRow(
  row: DeadlineRow,
  y: number,
  toX: (year: number) => number,
  { labels, width, font }: DeadlineLayout,
): PlacedDeadline {
  const { period, dated } = row;
  const lines = Math.ceil((max(dated, ({ count }) => count) ?? 0) / dot.perRow);
  const above = labels === 0;
  const labelY = above ? y - lines * dot.step - 12 : y + font * 0.35;
  return {
    row,
    y,
    label: above ? { x: 0, y: labelY - 30, width, height: 44 } : { x: 0, y: y - 22, width: labels, height: 44 },
    labelY,
    period: period === null ? null : { from: toX(period.from), to: toX(period.to), stated: period.stated },
    due: dated.map(({ year, count }) => {
      const wide = Math.min(count, dot.perRow);
      const start: Point = [toX(year) - ((wide - 1) * dot.step) / 2, y - dot.step];
      const dots = toGrid(count, dot.perRow, start, dot.step).map(([x, at]): Point => [x, 2 * start[1] - at]);
      return { x: toX(year), count, dots, textY: y + font * 1.2 };
    }),
  };
}
