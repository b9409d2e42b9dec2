/** The tables over all plans as the page 数据下载 lists them: one row a table, with its file in every format. */
import { dataTablePath } from '../../naming/routes/dataRoutes.ts';
import type { Link } from '../../naming/links.ts';
import { dataFormats } from '../../tables/dataFormats.ts';
import type { DataFormat } from '../../tables/dataFormats.ts';
import { must } from '../../text/must.ts';
import type { WholeTable } from './dataFiles.ts';
import type { PackagedFile } from './dataPackage.ts';
import { formatSize } from './fileSize.ts';

export interface TableRow {
  title: string;
  rows: number;
  files: (Link & { size: string })[];
}

/** All tables twice: in the formats that a spreadsheet opens, and in those for programs. */
export interface TableRows {
  forSheets: TableRow[];
  forPrograms: TableRow[];
}

export function toTableRows(tables: readonly WholeTable[], packaged: readonly PackagedFile[]): TableRows {
  const rowsOf = (formats: readonly DataFormat[]): TableRow[] =>
    tables.map(({ name, title, table }) => ({
      ...{ title, rows: table.rows.length },
      files: formats.map(({ id, name: label }) => ({
        ...{ label, path: dataTablePath(name, id) },
        size: sizeOf(`${name}.${id}`, packaged),
      })),
    }));
  return {
    forSheets: rowsOf(dataFormats.filter(({ forPrograms }) => !forPrograms)),
    forPrograms: rowsOf(dataFormats.filter(({ forPrograms }) => forPrograms)),
  };
}

function sizeOf(file: string, packaged: readonly PackagedFile[]): string {
  const { bytes } = must(
    packaged.find(({ path }) => path === file),
    file,
  );
  return formatSize(bytes);
}
