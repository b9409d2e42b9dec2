/** The files of an export, made when a reader first wants one: the writer of spreadsheets is larger than the rest of the page. */
import { siteBase } from '../../naming/base/siteBase.ts';
import { toCitedList, toExportTable, toNumberRows, toTextRows } from '../../search/answer/exportTable.ts';
import type { ExportedRow, ExportNote } from '../../search/answer/exportTable.ts';
import type { Results } from '../../search/answer/results.ts';
import { formatCsv } from '../../tables/csv.ts';
import { formatXlsx } from '../../tables/xlsx.ts';

/** The list of all results, or all numbers, whichever is shown. */
export async function makeList(results: Results, note: ExportNote): Promise<string> {
  return toCitedList(await readRows(results), note);
}

/** The same as a table. */
export async function makeTable(form: 'csv' | 'xlsx', results: Results, note: ExportNote): Promise<BlobPart> {
  const rows = await readRows(results);
  const table = toExportTable(rows, note);
  if (form === 'csv') return formatCsv(table);
  return formatXlsx({
    ...table,
    name: '检索结果',
    title: `检索结果：${String(rows.length)} 行`,
    notes: [
      `检索式：${note.query}`,
      `数据版本 ${note.dataVersion}，${note.day} 导出，${note.site}${siteBase}。非政府网站，以政府原文为准。`,
    ],
    foot: `${note.site}${siteBase} 检索结果`,
  });
}

async function readRows(results: Results): Promise<ExportedRow[]> {
  const records = await results.records();
  if (results.numbers === null) return toTextRows(records);
  return toNumberRows(results.numbers.rows, new Map(records.map((found) => [found.id, found])));
}
