/**
 * A table as an XLSX file for printing and passing on: title and notes on top, the head frozen and repeated on every
 * page, A4 landscape.
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
const lineHeight = 16;

/** The file's bytes: title and notes, then the head, then the rows. */
export async function formatXlsx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const above = [toWideRow(sheet.title, { fontSize: 15, fontWeight: 'bold', height: 28 }, sheet)];
  for (const note of sheet.notes) above.push(toWideRow(note, { fontSize: 9, height: lineHeight }, sheet));
  const headRow = above.length + 1;
  const rows = sheet.rows.map((row) => row.map((cell, at) => toCell(cell, sheet.columns[at])));
  const file = writeSheet(
    [...above, sheet.columns.map(toHeadCell), ...rows],
    {
      sheet: sheet.name,
      columns: sheet.columns.map(({ width = 10 }) => ({ width: width * 2 })),
      stickyRowsCount: headRow,
      orientation: 'landscape',
      showGridLines: false,
    },
    {
      fontFamily: heiti,
      fontSize: 10,
      features: [toPaperFeature({ sheet: sheet.name, headRow, foot: sheet.foot })],
    },
  );
  return pinZipTimes(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
}

/** A line across the whole width. */
function toWideRow(text: string, style: Partial<CellObject>, { columns }: Sheet): (CellObject | null)[] {
  const cell: CellObject = { value: text, type: String, alignVertical: 'center', ...style, columnSpan: columns.length };
  return [cell, ...columns.slice(1).map(() => null)];
}

function toHeadCell({ name }: Column): CellObject {
  return {
    value: name,
    type: String,
    fontWeight: 'bold',
    backgroundColor: sheetColours.head,
    wrap: true,
    alignVertical: 'center',
    topBorderStyle: 'medium',
    bottomBorderStyle: 'thin',
  };
}

function toCell(cell: Cell, column: Column | undefined): CellObject {
  const style: CellObject = {
    wrap: true,
    alignVertical: 'top',
    bottomBorderStyle: 'thin',
    bottomBorderColor: sheetColours.rule,
    ...(column?.verbatim ? { fontFamily: songti } : {}),
  };
  if (cell === null) return style;
  return typeof cell === 'number'
    ? { ...style, value: cell, type: Number, align: 'left' }
    : { ...style, value: cell, type: String };
}
