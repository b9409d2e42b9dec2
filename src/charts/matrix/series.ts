/**
 * The responsibility matrix 责任矩阵, first step: departments down, domains across, goals led and goals shared counted
 * apart in every cell.
 */
import { sum } from 'd3';
import type { DutyCounts } from '../dutyBar.ts';

export interface MatrixColumn {
  label: string;
  /** The matrix in the order of this column. */
  href: string;
  /** Name of the link. */
  name: string;
  /** Whether the rows stand in its order. */
  current: boolean;
}

/** Columns that belong together. */
export interface MatrixPlan {
  label: string;
  columns: MatrixColumn[];
}

export interface MatrixRow {
  label: string;
  /** The goals that the row counts. */
  href: string;
  /** Name of the link. */
  name: string;
  /** In the order of the columns. */
  cells: DutyCounts[];
}

export interface MatrixSeries {
  id: string;
  title: string;
  desc: string;
  plans: MatrixPlan[];
  /** Rows in their order, in groups that have names or in one that has none. */
  groups: { heading: string | null; rows: MatrixRow[] }[];
  /** What stands above the sums of the rows, e.g. 合计. */
  totalWords: string;
}

/**
 * Counts added up, each for itself.
 *
 * addUp([{ led: 1, shared: 2 }, { led: 0, shared: 3 }]) // => { led: 1, shared: 5 }
 */
export function addUp(counts: DutyCounts[]): DutyCounts {
  return { led: sum(counts, ({ led }) => led), shared: sum(counts, ({ shared }) => shared) };
}

/**
 * A row's cells added up plan by plan.
 *
 * toPlanSums(row, [{ label: '妇女规划', columns: [a, b] }]) // => [{ led: 12, shared: 20 }]
 */
export function toPlanSums({ cells }: MatrixRow, plans: MatrixPlan[]): DutyCounts[] {
  let start = 0;
  return plans.map(({ columns }) => addUp(cells.slice(start, (start += columns.length))));
}

/** Counts as the site writes them: 牵头/责任. */
export function formatCounts({ led, shared }: DutyCounts): string {
  return `${String(led)}/${String(shared)}`;
}
