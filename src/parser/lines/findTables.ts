/** Which lines of a text are of tables, and as what. */
import { findBesideRows } from './besideRows.ts';
import { findChargedRows } from './chargedRows.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import type { Line } from './readLines.ts';
import { groupsAmong } from './groupColumn.ts';
import { findStackedRows } from './stackedRows.ts';
import { findCells } from './tableCells.ts';
import type { CellKind, TablePatterns } from './tableCells.ts';
import type { ChargedRow } from './taskRow.ts';

export interface Tables {
  /** Rows of tasks, by their first lines. */
  rows: ReadonlyMap<Line, ChargedRow>;
  /** Lines with which such a row goes on. */
  further: ReadonlySet<Line>;
  /** Every line that is, or begins with, a cell. */
  cells: ReadonlyMap<Line, CellKind>;
}

/** The tables of a text: rows of tasks, and cells that stand in lines of their own. */
export function findTables(lines: readonly Line[], duties: DutyPatterns, tables: TablePatterns): Tables {
  const charged = findChargedRows(lines, duties);
  const stacked = findStackedRows(lines, { duties, head: tables.head });
  const rows = new Map(charged.rows);
  const cells = new Map(findCells(lines, tables));
  const ofLines = [...stacked.rows, ...findBesideRows(lines, cells, duties)];
  for (const {
    row,
    lines: [first],
  } of ofLines)
    if (first !== undefined) rows.set(first, row);
  const further = new Set(ofLines.flatMap((row) => row.lines.slice(1)));
  for (const head of [...charged.heads, ...stacked.heads]) cells.set(head, 'beside');
  for (const line of [...rows.keys(), ...further]) cells.set(line, 'further');
  const { groups, heads } = groupsAmong(lines, charged);
  for (const head of heads) cells.set(head, 'beside');
  for (const group of [...groups, ...stacked.groups]) cells.set(group, 'group');
  return { rows, further, cells };
}
