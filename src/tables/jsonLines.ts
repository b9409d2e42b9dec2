/** A table as JSON Lines: an object a row, for programs that read line by line. No cell is altered. */
import type { Table } from './table.ts';

/**
 * The text of the file.
 *
 * formatJsonLines({ columns: [{ name: 'id' }], rows: [['=1'], [null]] }) // => '{"id":"=1"}\n{"id":null}\n'
 */
export function formatJsonLines({ columns, rows }: Table): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))}\n`)
    .join('');
}
