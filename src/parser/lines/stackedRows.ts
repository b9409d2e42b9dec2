/**
 * Rows of a table of tasks whose cells a conversion put into lines of their own: below a first row with a label of bodies in
 * it (序号 / 重点任务 / 责任单位 / 完成时限) every row begins with the next number, and has at most as many cells. Rows may stand
 * in groups, each below its name: 儿童与健康, in a column before the numbers or in a row of its own.
 */
import { rowNumber, toRow } from './taskRow.ts';
import type { CellText, ChargedRow } from './taskRow.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import { isFigure } from './figureTables.ts';
import { matchEnumerator } from './enumerator.ts';
import { beginsHeading } from './headingNumbers.ts';
import type { Line } from './readLines.ts';
import { headAbove, isShort } from './stackedHead.ts';
import type { StackedHead } from './stackedHead.ts';

/** A row, with the lines of its cells. */
interface StackedRow {
  row: ChargedRow;
  lines: readonly Line[];
}

interface StackedRows {
  rows: StackedRow[];
  /** The lines of first rows. */
  heads: Set<Line>;
  /** The names of groups, but for those that are parts: 一、儿童与健康. */
  groups: Set<Line>;
}

/** A single row of a text is a chance. */
const FEWEST_ROWS = 2;
const LONGEST_CELL = 200;

/** The rows of such tables, the first rows above them, and the names of their groups. */
export function findStackedRows(lines: readonly Line[], patterns: { duties: DutyPatterns; head: RegExp }): StackedRows {
  const found: StackedRows = { rows: [], heads: new Set(), groups: new Set() };
  lines.forEach((line, at) => {
    if (rowNumber(line.compact) === undefined) return;
    const head = headAbove(lines, at, patterns);
    const { rows, groups } = head === undefined ? { rows: [], groups: [] } : rowsFrom(lines, at, head, patterns.duties);
    if (head === undefined || rows.length === 0) return;
    for (const row of rows) found.rows.push(row);
    for (const above of head.lines) found.heads.add(above);
    for (const group of [head.group, ...groups]) if (group !== undefined && !isPart(group)) found.groups.add(group);
  });
  return found.rows.length < FEWEST_ROWS ? { rows: [], heads: new Set(), groups: new Set() } : found;
}

function isPart({ compact }: Line): boolean {
  return /^(?:chinese-comma|chapter)$/u.test(matchEnumerator(compact)?.style ?? '');
}

function rowsFrom(
  lines: readonly Line[],
  first: number,
  { columns, group }: StackedHead,
  duties: DutyPatterns,
): { rows: StackedRow[]; groups: Line[] } {
  const rows: StackedRow[] = [];
  const groups: Line[] = [];
  let at: number | undefined = first;
  while (at !== undefined) {
    const next = nextRow(lines, at, columns.length, group !== undefined);
    const own = lines.slice(at, next?.end ?? at + columns.length);
    const row = own.slice(1).some(isNoCell) ? undefined : toRow(cellsOf(own), columns, duties);
    if (row === undefined || (next === undefined && own.length < columns.length)) break;
    rows.push({ row, lines: own });
    if (next?.group !== undefined) groups.push(next.group);
    at = next?.at;
  }
  return { rows, groups };
}

/** Where the next row begins, the row here ends, and the name of a group between them; undefined where none follows. */
function nextRow(
  lines: readonly Line[],
  at: number,
  width: number,
  grouped: boolean,
): { at: number; end: number; group: Line | undefined } | undefined {
  const num = rowNumber(lines[at]?.compact ?? '') ?? 0;
  for (let next = at + 1; next <= at + width + 1; next += 1) {
    const number = rowNumber(lines[next]?.compact ?? '');
    const before = lines[next - 1];
    const isNext = number === num + 1;
    if (before === undefined || (!isNext && number !== 1)) continue;
    const isGroup = beginsHeading(before.compact) || (grouped && next === at + width + 1 && isShort(before));
    if (isGroup && next > at + 2) return { at: next, end: next - 1, group: before };
    if (isNext && next <= at + width) return { at: next, end: next, group: undefined };
  }
  return undefined;
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
