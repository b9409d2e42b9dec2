/**
 * The field of dots, first step: one dot for each target, in rows by domain and columns by plan. A dot is full if
 * another plan promises the same indicator, a ring if no other does.
 */
import { sum } from 'd3';

export interface DotCell {
  shared: number;
  single: number;
  /** Address that the cell links to; null where the plan has no such domain. */
  href: string | null;
  /** Name of the link. */
  name: string;
}

interface DotHead {
  label: string;
  href: string | null;
}

export interface DotColumn extends DotHead {
  /** The plan's code. */
  plan: string;
}

export interface DotRow extends DotHead {
  /** In the order of the columns. */
  cells: DotCell[];
}

export interface DotSeries {
  id: string;
  title: string;
  desc: string;
  columns: DotColumn[];
  rows: DotRow[];
  /** Label of the column sums, e.g. 合计. */
  totalWords: string;
}

/**
 * The number of dots in each column.
 *
 * toTotals(series) // => [76, 48, 47]
 */
export function toTotals({ columns, rows }: DotSeries): number[] {
  return columns.map((_, index) => sum(rows, ({ cells }) => countOf(cells[index])));
}

export function countOf(cell: DotCell | undefined): number {
  return cell === undefined ? 0 : cell.shared + cell.single;
}
