/**
 * Rows of a table that is a list: below a first row with a marker and labels of bodies (主要目标 / 牵头单位 / 配合单位) the bodies
 * of an item stand in the lines behind it, in the order of the columns (1.…… / 县卫生局 / 民政局).
 */
import type { DutyPatterns } from './dutyLabel.ts';
import { matchEnumerator } from './enumerator.ts';
import { beginsHeading } from './headingNumbers.ts';
import type { Line } from './readLines.ts';
import type { CellKind } from './tableCells.ts';
import { columnsOf } from './taskRow.ts';
import type { ChargedRow, Columns } from './taskRow.ts';

interface BesideRow {
  row: ChargedRow;
  /** The item, and the lines of its bodies. */
  lines: readonly Line[];
}

/** The rows of such tables, by the cells that were found beside their items. */
export function findBesideRows(
  lines: readonly Line[],
  cells: ReadonlyMap<Line, CellKind>,
  duties: DutyPatterns,
): BesideRow[] {
  const rows: BesideRow[] = [];
  let columns: Columns = [];
  lines.forEach((line, at) => {
    if (cells.get(line) === 'above') columns = bodyColumns(lines, at, cells, duties);
    const number = cells.has(line) || beginsHeading(line.compact) ? undefined : matchEnumerator(line.compact);
    if (number === undefined) return;
    const bodies = bodiesBehind(lines, at, cells);
    if (bodies.length === 0 || bodies.length > columns.length) return;
    let start = line.compact.length;
    const own = bodies.map(({ compact }, nth) => {
      const cell = { role: columns[nth] ?? ('responsible' as const), start, end: start + compact.length };
      start = cell.end;
      return cell;
    });
    const words = { role: 'words' as const, start: number.length, end: line.compact.length };
    rows.push({
      row: { num: number.num, printed: number.printed, cells: [words, ...own] },
      lines: [line, ...bodies],
    });
  });
  return rows;
}

/** What the bodies in each column do, by the first row around its marker. */
function bodyColumns(
  lines: readonly Line[],
  at: number,
  cells: ReadonlyMap<Line, CellKind>,
  duties: DutyPatterns,
): Columns {
  const isHead = (line: Line | undefined): boolean => line !== undefined && cells.get(line) === 'further';
  let [first, behind] = [at, at + 1];
  while (isHead(lines[first - 1])) first -= 1;
  while (isHead(lines[behind])) behind += 1;
  const heads = lines.slice(first, behind).map(({ compact }) => ({ text: compact }));
  return columnsOf(heads, duties)?.filter((kind) => kind === 'lead' || kind === 'responsible') ?? [];
}

function bodiesBehind(lines: readonly Line[], at: number, cells: ReadonlyMap<Line, CellKind>): Line[] {
  const isBody = (line: Line | undefined): boolean => line !== undefined && cells.get(line) === 'beside';
  let behind = at + 1;
  while (isBody(lines[behind])) behind += 1;
  return lines.slice(at + 1, behind);
}
