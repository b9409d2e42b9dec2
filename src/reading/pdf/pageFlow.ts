/** The texts and tables of pages → lines in reading order, over all pages. */
import { toNumberedRows } from '../numberedRows.ts';
import { paddingOf, toCellLines } from './cellText.ts';
import { inReadingOrder } from './columnOrder.ts';
import { continueTable } from './continuedTables.ts';
import type { LineOnPage, PrintedPage } from './printed.ts';
import type { Row } from './printedRows.ts';
import type { RuledTable } from './ruledTables.ts';
import { toLines } from './splitRows.ts';

/** Texts and tables by turns, from top to bottom; the first and the last are texts. */
export interface PageBody {
  page: PrintedPage;
  texts: Row[][];
  tables: RuledTable[];
}

/** Lines of a page, or of the pages that a table goes over, which is placed on its first. */
type Part = { page: PrintedPage; rows: Row[] } | { page: PrintedPage; table: RuledTable };

/** The lines, and the words of heads that are printed again where a table goes on. */
export function toFlow(bodies: readonly PageBody[]): { lines: LineOnPage[]; repeated: string[] } {
  const parts: Part[] = [];
  const repeated: string[] = [];
  for (const { page, texts, tables } of bodies) {
    texts.forEach((rows, at) => {
      if (rows.length > 0) parts.push({ page, rows });
      const table = tables[at];
      if (table === undefined) return;
      const last = parts.at(-1);
      const words = at === 0 && last !== undefined && 'table' in last ? continueTable(last.table, table) : undefined;
      if (words === undefined) parts.push({ page, table });
      else repeated.push(...words);
    });
  }
  const gutters: number[] = [];
  return { lines: parts.flatMap((part) => linesOf(part, gutters)), repeated };
}

function linesOf(part: Part, gutters: number[]): LineOnPage[] {
  const { number, width, height } = part.page;
  const place = { page: number, pageWidth: width, pageHeight: height };
  if ('rows' in part)
    return inReadingOrder(part.rows, gutters).flatMap(({ column, rows }) =>
      toLines(rows).map((line) => ({ ...line, ...place, column })),
    );
  const x1 = part.table.columns.at(-1) ?? 0;
  return textsOf(part.table).map((text) => ({ text, x0: 0, x1, y: 0, size: 0, isCell: true, ...place, column: 0 }));
}

/** A numbered row a line, or a paragraph of a cell a line. */
function textsOf({ rows }: RuledTable): string[] {
  const padding = paddingOf(rows);
  const cells = rows
    .map((row) => row.map((cell) => toCellLines(cell, padding)))
    .filter((row) => row.some((cell) => cell.length > 0));
  return toNumberedRows(cells) ?? cells.flat(2);
}
