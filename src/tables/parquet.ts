/** A table as Parquet, typed by its schema, for pandas, R, DuckDB and Spark. No cell is altered. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { BasicType } from 'hyparquet-writer';
import type { Table } from './table.ts';
import type { Field, TableSchema } from './tableSchema.ts';

const types: Record<Field['type'], BasicType> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** The file's bytes; the schema has a field for every column, in their order. */
export function formatParquet({ rows }: Table, { fields }: TableSchema): Uint8Array {
  const columnData = fields.map(({ name, type, constraints }, at) => ({
    name,
    type: types[type],
    nullable: !constraints.required,
    data: rows.map((row) => row[at] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'zhigui' }));
}
