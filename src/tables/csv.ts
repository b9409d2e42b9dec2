/**
 * A table as CSV that Excel in China opens without an import dialog: UTF-8 with a byte order mark, one line per row. No
 * cell can become a formula.
 */
import { csvFormatRows } from 'd3';
import { disarm } from '../text/disarm.ts';
import type { Cell, Table } from './table.ts';

const byteOrderMark = '\uFEFF';

/**
 * The table as the text of a CSV file; null becomes an empty cell.
 *
 * formatCsv({ columns: [{ name: '编号', width: 4 }], rows: [['=1+1']] }) // => '\uFEFF编号\n\'=1+1\n'
 */
export function formatCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(formatCell))];
  return `${byteOrderMark}${csvFormatRows(lines)}\n`;
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? disarm(cell) : String(cell);
}
