/**
 * A table as an XLSX file for printing and passing on: title and notes on top, the head frozen and repeated on every
 * page, A4 landscape, on as many pages side by side as its columns need to be read.
 *
 * Every text cell is text, never a formula; the same table always gives the same bytes.
 */
import writeSheet from 'write-excel-file/universal';
import type { CellObject } from 'write-excel-file/universal';
import { toPaperFeature } from './sheetPaper.ts';
import type { Cell, Column, Table } from './table.ts';
import { pinZipTimes } from './zipTimes.ts';

export interface Sheet extends Table {
  /** Name of the sheet. */
  name: string;
  title: string;
  /** Lines between title and head: source, statement, version, address. */
  notes: readonly string[];
  /** Footer of every printed page. */
  foot: string;
}

const heiti = '微软雅黑';
const songti = '宋体';
/** The site's colours on paper: --rule-strong and --sheet of src/styles/tokens.css; a test compares them. */
export const sheetColours = { rule: '#8d887d', head: '#f4f2ec' } as const;
const lineHeight = 15;
/** What an indent takes of a column's width, in half the width of a Han character. */
const indentWidth = 2;
/** Between the words of a column and those before it: a cell has hardly any padding. */
const gap = { align: 'left', indent: 1 } as const;
/** Above and below the lines of a cell, in points. */
const rowPadding = 5;

/** What a landscape page holds in letters of six points, in half the width of a Han character. */
const pageWidth = 220;

/** The file's bytes: title and notes, then the head, then the rows. */
export async function formatXlsx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const above = [toWideRow(sheet.title, { fontSize: 15, fontWeight: 'bold', height: 28 }, sheet)];
  const wide = sheet.columns.reduce((sum, { width = 10 }) => sum + width, 0);
  for (const note of sheet.notes) {
    const height = countLines(note, wide) * lineHeight;
    above.push(toWideRow(note, { fontSize: 9, wrap: true, alignVertical: 'top', height }, sheet));
  }
  const headRow = above.length + 1;
  const rows = sheet.rows.map((row) => toRow(row, sheet.columns));
  const columns = sheet.columns.map(({ width = 10 }) => ({ width: width * 2 + indentWidth }));
  const pagesWide = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / pageWidth);
  const file = writeSheet(
    [...above, toHeadRow(sheet.columns), ...rows],
    {
      sheet: sheet.name,
      columns,
      stickyRowsCount: headRow,
      orientation: 'landscape',
      showGridLines: false,
    },
    {
      fontFamily: heiti,
      fontSize: 10,
      features: [toPaperFeature({ sheet: sheet.name, headRow, foot: sheet.foot, pagesWide })],
    },
  );
  return pinZipTimes(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
}

/** A line across the whole width. */
function toWideRow(text: string, style: Partial<CellObject>, { columns }: Sheet): (CellObject | null)[] {
  const cell: CellObject = { value: text, type: String, alignVertical: 'center', ...style, columnSpan: columns.length };
  return [cell, ...columns.slice(1).map(() => null)];
}

/** The head, as high as its longest name needs. */
function toHeadRow(columns: readonly Column[]): CellObject[] {
  const lines = columns.map(({ name, width = 10 }) => countLines(name, width));
  const height = Math.max(...lines) * lineHeight + rowPadding;
  return columns.map((column, at) => ({ ...toHeadCell(column), ...(at === 0 ? { height } : {}) }));
}

function toHeadCell({ name }: Column): CellObject {
  return {
    value: name,
    type: String,
    fontWeight: 'bold',
    backgroundColor: sheetColours.head,
    wrap: true,
    alignVertical: 'center',
    ...gap,
    topBorderStyle: 'medium',
    bottomBorderStyle: 'thin',
  };
}

/** The cells of a row; its height, which not every program finds out by itself, is that of its longest cell. */
function toRow(row: readonly Cell[], columns: readonly Column[]): CellObject[] {
  const lines = row.map((cell, at) => countLines(String(cell ?? ''), columns[at]?.width ?? 10));
  const height = Math.max(...lines) * lineHeight + rowPadding;
  return row.map((cell, at) => ({ ...toCell(cell, columns[at]), ...(at === 0 ? { height } : {}) }));
}

/** The lines of a text in a column of this many Han characters; other characters are taken for half as wide. */
function countLines(text: string, width: number): number {
  const wide = (line: string): number => [...line].reduce((sum, sign) => sum + (sign > '\u02ff' ? 1 : 0.56), 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / (width * 0.95))), 0);
}

function toCell(cell: Cell, column: Column | undefined): CellObject {
  const style: CellObject = {
    wrap: true,
    alignVertical: 'top',
    ...gap,
    bottomBorderStyle: 'thin',
    bottomBorderColor: sheetColours.rule,
    ...(column?.verbatim ? { fontFamily: songti } : {}),
  };
  if (cell === null) return style;
  return typeof cell === 'number' ? { ...style, value: cell, type: Number } : { ...style, value: cell, type: String };
}
