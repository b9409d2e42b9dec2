/**
 * Rows of a table of tasks whose cells a conversion put into lines of their own: below a first row with a label of bodies in
 * it (序号 / 重点任务 / 责任单位 / 完成时限) every row begins with the next number, and has at most as many cells.
 */
import { FEWEST_CELLS, columnsOf, toRow } from './taskRow.ts';
import type { CellText, ChargedRow, Columns } from './taskRow.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import { isFigure } from './figureTables.ts';
import type { Line } from './readLines.ts';

/** A row, with the lines of its cells. */
interface StackedRow {
  row: ChargedRow;
  lines: readonly Line[];
}

const MOST_COLUMNS = 8;
/** A single row of a text is a chance. */
const FEWEST_ROWS = 2;
const LONGEST_CELL = 200;
const LONGEST_HEAD = 12;
/** The line below a first row, as Markdown has it. */
const RULE = /^:?-{3,}:?$/u;

/** The rows of such tables, and the lines of their first rows. `head` matches a cell of a first row. */
export function findStackedRows(
  lines: readonly Line[],
  { duties, head }: { duties: DutyPatterns; head: RegExp },
): { rows: StackedRow[]; heads: ReadonlySet<Line> } {
  const found: { rows: StackedRow[]; heads: Set<Line> } = { rows: [], heads: new Set() };
  lines.forEach((line, at) => {
    if (!NUMBER.test(line.compact)) return;
    const rules = rulesAbove(lines, at);
    const heads = headsAbove(lines, at - rules, head);
    const columns = heads.length < FEWEST_CELLS ? undefined : columnsOf(heads.map(toCell), duties);
    const rows = columns === undefined ? [] : rowsFrom(lines, at, columns, duties);
    if (rows.length === 0) return;
    for (const row of rows) found.rows.push(row);
    for (const above of lines.slice(at - rules - heads.length, at)) found.heads.add(above);
  });
  return found.rows.length < FEWEST_ROWS ? { rows: [], heads: new Set() } : found;
}

const NUMBER = /^\d{1,3}$/u;

function rulesAbove(lines: readonly Line[], at: number): number {
  let rules = 0;
  while (rules < MOST_COLUMNS && RULE.test(lines[at - rules - 1]?.compact ?? '')) rules += 1;
  return rules;
}

/** Short lines, from the first that is a known cell of a first row on. */
function headsAbove(lines: readonly Line[], at: number, head: RegExp): readonly Line[] {
  let from = at;
  while (at - from < MOST_COLUMNS && isShort(lines[from - 1])) from -= 1;
  const heads = lines.slice(from, at);
  const first = heads.findIndex(({ compact }) => head.test(compact));
  return first < 0 ? [] : heads.slice(first);
}

function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.compact.length <= LONGEST_HEAD && !/[\d。;:,]/u.test(line.compact);
}

function rowsFrom(lines: readonly Line[], first: number, columns: Columns, duties: DutyPatterns): StackedRow[] {
  const rows: StackedRow[] = [];
  let num = Number(lines[first]?.compact);
  for (let at = first; lines[at]?.compact === String(num); num += 1) {
    const next = lines.slice(at, at + columns.length + 1).findIndex(({ compact }) => compact === String(num + 1));
    const own = lines.slice(at, at + (next < 0 ? columns.length : next));
    const row = own.slice(1).some(isNoCell) ? undefined : toRow(cellsOf(own), columns, duties);
    if (row === undefined || (next < 0 && own.length < columns.length)) break;
    rows.push({ row, lines: own });
    at += own.length;
  }
  return rows;
}

/** Prose; or a figure, as tables of indicators have them. */
function isNoCell({ compact }: Line): boolean {
  return compact.length > LONGEST_CELL || isFigure(compact);
}

/** The cells of lines that will be joined. */
function cellsOf(lines: readonly Line[]): CellText[] {
  let start = 0;
  return lines.map(({ compact }) => {
    const cell = { text: compact, start };
    start += compact.length;
    return cell;
  });
}

function toCell({ compact }: Line): Pick<CellText, 'text'> {
  return { text: compact };
}
