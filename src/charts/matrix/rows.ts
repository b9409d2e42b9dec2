/** Rows and heads of the responsibility matrix, for any content of the cells. */
import { max } from 'd3';
import type { Area } from '../chartShapes.ts';
import { wrapText } from '../textSize.ts';
import type { MatrixLayout, PlacedHead, PlacedMarks, PlacedRow, PlacedRows } from './placed.ts';
import type { MatrixColumn, MatrixPlan, MatrixRow, MatrixSeries } from './series.ts';

/**
 * Rows one below another, each as high as its name needs, with groups under their names; `toMarks` fills a row, given
 * its middle.
 */
export function placeRows(
  { groups }: MatrixSeries,
  { top, end }: { top: number; end: number },
  { labels, font, line }: MatrixLayout,
  toMarks: (row: MatrixRow, middle: number) => PlacedMarks,
): PlacedRows {
  let y = top;
  const names: PlacedRows['groups'] = [];
  const rows = groups.flatMap((group) => {
    if (group.heading !== null) {
      y += line * 1.25;
      names.push({ y: y - font * 0.4, heading: group.heading });
    }
    return group.rows.map((row): PlacedRow => {
      const lines = wrapText(row.label, font, labels - font / 2);
      const area = { x: 0, y, width: end, height: Math.max(line, (lines.length + 0.4) * font * 1.2) };
      y += area.height;
      return { row, area, lines, ...toMarks(row, area.y + area.height / 2) };
    });
  });
  return { top, height: y + 1, groups: names, rows };
}

/** Names above the columns, wrapped to the column width, their last lines level. */
export function placeHeads(
  heads: { label: string; column: MatrixColumn | null }[],
  [x, y]: [x: number, y: number],
  width: number,
  font: number,
): PlacedHead[] {
  const broken = heads.map(({ label }) => wrapText(label, font, width - 2));
  const lines = max(broken, ({ length }) => length) ?? 0;
  return heads.map(({ column }, at): PlacedHead => {
    const area: Area = { x: x + at * width, y, width, height: (lines + 0.7) * font * 1.2 };
    return { lines: broken[at] ?? [], area, column };
  });
}

/** The names of the plans, each above its columns. */
export function placePlanHeads(plans: MatrixPlan[], left: number, band: number, font: number): PlacedHead[] {
  let x = left;
  return plans.map(({ label, columns }) => {
    const area = { x, y: 0, width: band * columns.length, height: font * 1.8 };
    x += area.width;
    return { lines: [label], area, column: null };
  });
}

/** The lower end of the heads. */
export function bottomOf(heads: PlacedHead[]): number {
  return max(heads, ({ area }) => area.y + area.height) ?? 0;
}
