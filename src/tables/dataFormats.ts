/** The formats in which a table is offered for work. */
import { formatCsv } from './csv.ts';
import { formatDataBook } from './dataBook.ts';
import { formatJsonLines } from './jsonLines.ts';
import { formatParquet } from './parquet.ts';
import type { Table } from './table.ts';
import type { TableSchema } from './tableSchema.ts';

/** A table with all that its files say of it. */
interface DescribedTable {
  title: string;
  table: Table;
  schema: TableSchema;
  /** Source and licence, for the file that has room for them. */
  notes: readonly string[];
}

export interface DataFormat {
  /** Ending of the file's name. */
  id: string;
  name: string;
  mediaType: string;
  /** Whether it is text in UTF-8. */
  isText: boolean;
  /** Whether it is for programs: a spreadsheet does not open it. */
  forPrograms: boolean;
  format: (described: DescribedTable) => Promise<Uint8Array>;
}

/** In the order they are listed. */
export const dataFormats: readonly DataFormat[] = [
  {
    id: 'csv',
    name: 'CSV',
    mediaType: 'text/csv',
    isText: true,
    forPrograms: false,
    format: ({ table }) => Promise.resolve(toBytes(formatCsv(table))),
  },
  {
    id: 'xlsx',
    name: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isText: false,
    forPrograms: false,
    format: ({ title, ...book }) => formatDataBook({ ...book, name: title }),
  },
  {
    id: 'jsonl',
    name: 'JSON Lines',
    mediaType: 'application/jsonl',
    isText: true,
    forPrograms: true,
    format: ({ table }) => Promise.resolve(toBytes(formatJsonLines(table))),
  },
  {
    id: 'parquet',
    name: 'Parquet',
    mediaType: 'application/vnd.apache.parquet',
    isText: false,
    forPrograms: true,
    format: ({ table, schema }) => Promise.resolve(formatParquet(table, schema)),
  },
];

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
