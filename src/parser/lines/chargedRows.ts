/**
 * Rows of a table of tasks that stand in a line each, their cells parted by tabs, wide blanks or bars: number, words, bodies,
 * perhaps a date (1⇥建设孕妇学校12所⇥县卫健局⇥2025年). A first row that names the columns tells who leads. Single blanks part the
 * cells where they part those of the first row (序号 工作任务 责任科室 完成时限), and as many.
 */
import { withoutUnseen } from '../../text/blank.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import type { Line } from './readLines.ts';
import { FEWEST_CELLS, NUMBERED_HEAD, columnsOf, toRow } from './taskRow.ts';
import type { CellText, ChargedRow, Columns } from './taskRow.ts';

const GAP = /\t|[ \u00a0]{2,}|\u3000+|[ \u3000]*[|│┃]+[ \u3000]*/gu;
const BLANKS = /[ \t\u00a0\u3000]+/gu;
/** Without a first row that names the columns, a single row is a chance. */
const FEWEST_ROWS = 2;
const LONGEST = 400;
/** A line of more is no row, and is not cut to its end: some are megabytes long. */
const MOST_CELLS = 20;

/** The rows of such tables, and the first rows above them, which are none themselves. */
export function findChargedRows(
  lines: readonly Line[],
  duties: DutyPatterns,
): { rows: ReadonlyMap<Line, ChargedRow>; heads: ReadonlySet<Line> } {
  const rows = new Map<Line, ChargedRow>();
  const heads = new Set<Line>();
  let columns: Columns | undefined;
  let parted = false;
  lines.forEach((line, at) => {
    const isHead = NUMBERED_HEAD.test(line.compact) && cellsOf(line, GAP).length < FEWEST_CELLS;
    const cells = cellsOf(line, isHead || parted ? BLANKS : GAP);
    const named = cells.length < FEWEST_CELLS ? undefined : columnsOf(cells, duties);
    if (named !== undefined) {
      columns = named;
      parted = isHead;
      heads.add(line);
      return;
    }
    const row = parted && cells.length !== columns?.length ? undefined : toRow(cells, columns, duties);
    if (row !== undefined) rows.set(line, row);
    // A heading between the rows does not end the table; prose does.
    else if (/[。;:]$/u.test(line.compact) && !rows.has(lines[at - 1] ?? line)) [columns, parted] = [undefined, false];
  });
  return rows.size + heads.size < FEWEST_ROWS ? { rows: new Map(), heads: new Set() } : { rows, heads };
}

function cellsOf({ value, compact }: Line, gap: RegExp): CellText[] {
  if (value.length > LONGEST || value.length === compact.length)
    return value.includes('|') ? split(value, compact, gap) : [];
  return split(value, compact, gap);
}

function split(value: string, compact: string, gaps: RegExp): CellText[] {
  const cells: CellText[] = [];
  let from = 0;
  const add = (to: number): void => {
    const start = withoutUnseen(value.slice(0, from)).length;
    const text = compact.slice(start, start + withoutUnseen(value.slice(from, to)).length);
    cells.push({ text, start });
  };
  for (const { 0: gap, index } of value.matchAll(gaps)) {
    // A bar at either end frames the row.
    if (index > 0) add(index);
    if (cells.length > MOST_CELLS) return [];
    from = index + gap.length;
  }
  if (from < value.length) add(value.length);
  return cells;
}
