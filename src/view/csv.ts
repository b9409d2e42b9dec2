/** Tables as CSV that a spreadsheet in China opens rightly: UTF-8 with BOM, and no cell that could be a formula. */
import { csvFormatRows } from 'd3-dsv';

const byteOrderMark = '\uFEFF';
const formulaStart = /^[=+\-@\t\r]/u;

/**
 * A table as CSV, its first row the heads. A cell that a spreadsheet would take for a formula gets a ' in front; null is
 * an empty cell.
 *
 * formatCsv([['规划', '目标值'], ['聊城儿童规划', '-5']]) // => '\uFEFF规划,目标值\r\n聊城儿童规划,\'-5\r\n'
 */
export function formatCsv(rows: (string | number | null)[][]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell) : neutralise(cell ?? ''))),
  );
  return `${byteOrderMark}${csvFormatRows(cells).replaceAll('\n', '\r\n')}\r\n`;
}

function neutralise(cell: string): string {
  const line = cell.replace(/\r?\n/gu, ' ');
  return formulaStart.test(line) ? `'${line}` : line;
}
