/**
 * A table as an XLSX file for work: the names of the fields in the first row, then nothing but the rows; a second sheet
 * says what each column is. Text is text, never a formula or a date; the same table always gives the same bytes.
 */
import writeSheet from 'write-excel-file/universal';
import type { CellObject } from 'write-excel-file/universal';
import type { Cell, Table } from './table.ts';
import type { TableSchema } from './tableSchema.ts';
import { pinZipTimes } from './zipTimes.ts';

export interface DataBook {
  table: Table;
  schema: TableSchema;
  /** Name of the sheet of rows. */
  name: string;
  /** Lines above the columns on the second sheet: source, licence. */
  notes: readonly string[];
}

/** The file's bytes. */
export async function formatDataBook({ table, schema, name, notes }: DataBook): Promise<Uint8Array> {
  const head = schema.fields.map((field) => toHead(field.name));
  const meanings = [
    ...notes.map((note) => [toCell(note)]),
    ['列', '名称', '含义'].map(toHead),
    ...schema.fields.map((field) => [field.name, field.title, field.description].map(toCell)),
  ];
  const file = writeSheet(
    [
      { data: [head, ...table.rows.map((row) => row.map(toCell))], sheet: name, stickyRowsCount: 1 },
      { data: meanings, sheet: '各列含义', columns: [{ width: 20 }, { width: 20 }, { width: 80 }] },
    ],
    { fontFamily: '微软雅黑', fontSize: 10 },
  );
  return pinZipTimes(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
}

function toHead(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold' };
}

function toCell(value: Cell): CellObject | null {
  if (typeof value === 'string') return { value, type: String };
  if (typeof value === 'number') return { value, type: Number };
  return value === null ? null : { value, type: Boolean };
}
