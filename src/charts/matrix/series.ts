/**
 * The responsibility matrix 责任矩阵, first step: departments down, domains across, goals led and goals shared counted
 * separately in every cell.
 */
import { sum } from 'd3';
import type { DutyCounts } from '../dutyBar.ts';

export interface MatrixColumn {
  label: string;
  /** Address of the matrix sorted by this column. */
  href: string;
  /** Name of the link. */
  name: string;
  /** Whether the rows are sorted by it. */
  current: boolean;
}

/** The columns of one plan. */
export interface MatrixPlan {
  label: string;
  columns: MatrixColumn[];
}

export interface MatrixRow {
  label: string;
  /** Address of the goals that the row counts. */
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
  /** Rows in order, in named groups or in one without a name. */
  groups: { heading: string | null; rows: MatrixRow[] }[];
  /** Label of the row sums, e.g. 合计. */
  totalWords: string;
}

/**
 * The sums of goals led and of goals shared.
 *
 * addUp([{ led: 1, shared: 2 }, { led: 0, shared: 3 }]) // => { led: 1, shared: 5 }
 */
export function addUp(counts: DutyCounts[]): DutyCounts {
  return { led: sum(counts, ({ led }) => led), shared: sum(counts, ({ shared }) => shared) };
}

/**
 * The sums of a row's cells for each plan.
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
