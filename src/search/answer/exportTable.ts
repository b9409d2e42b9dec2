/**
 * Results as a file: a table for spreadsheets, one row a number, or a list with the source of each result.
 *
 * Both kinds of results have the same columns. A text with several numbers about the words has a row for each, one without
 * any has one row, its columns for numbers empty.
 */
import { formatGbt } from '../../naming/citation/gbt.ts';
import type { CitedWork } from '../../naming/citation/work.ts';
import { comparatorWords } from '../../naming/targetWording.ts';
import type { Comparator } from '../../model/target.ts';
import type { Aboutness } from '../query/aboutWord.ts';
import { recordAddress, recordKindNames } from '../records/record.ts';
import type { IndexedTarget } from '../records/record.ts';
import type { ListedNumber } from './numberRows.ts';
import type { FoundRecord } from './results.ts';

/** Facts about the export, which every file states. */
export interface ExportNote {
  /** Address of the host of the site, without a slash at its end. */
  site: string;
  dataVersion: string;
  /** The query as written in the address. */
  query: string;
  /** The day of the export, YYYY-MM-DD: that of reading in a citation. */
  day: string;
}

/** A result, and the number that its row is about. */
export interface ExportedRow {
  found: FoundRecord;
  target: IndexedTarget | null;
  about: Aboutness | undefined;
}

/** The rows of texts, in their order. */
export function toTextRows(records: readonly FoundRecord[]): ExportedRow[] {
  return records.flatMap((found) =>
    (found.numbers.length === 0 ? [null] : found.numbers).map((target) => ({ found, target, about: undefined })),
  );
}

/** The rows of numbers, in their order; `records` are the texts that hold them, by id. */
export function toNumberRows(rows: readonly ListedNumber[], records: ReadonlyMap<string, FoundRecord>): ExportedRow[] {
  return rows.flatMap(({ id, target, about }) => {
    const found = records.get(id);
    return found === undefined ? [] : [{ found, target, about }];
  });
}

interface ExportColumn {
  name: string;
  /** Width in a spreadsheet, in Han characters. */
  width: number;
  /** True for words of a plan. */
  verbatim?: boolean;
  toCell: (row: ExportedRow, note: ExportNote) => string | number | null;
}

const aboutWords: Record<Aboutness, string> = { words: '写明', subject: '同一主题', beside: '只在同一句里' };

/** What a row says of its number. */
const numberColumns: ExportColumn[] = [
  { name: '指标', width: 16, verbatim: true, toCell: ofTarget(({ indicator }) => indicator) },
  { name: '原文写法', width: 8, verbatim: true, toCell: ofTarget(({ written }) => written) },
  { name: '比较', width: 5, toCell: ofTarget(({ comparator }) => comparatorWords[comparator as Comparator]) },
  { name: '数值', width: 6, toCell: ofTarget(({ value }) => (typeof value === 'number' ? value : value[0])) },
  { name: '数值上限', width: 6, toCell: ofTarget(({ value }) => (typeof value === 'number' ? null : value[1])) },
  { name: '单位', width: 6, toCell: ofTarget(({ unit }) => unit) },
  { name: '分母', width: 6, verbatim: true, toCell: ofTarget(({ per }) => per) },
  { name: '年份', width: 5, toCell: ofTarget(({ year }) => year) },
  { name: '年份依据', width: 6, toCell: ofTarget(formatYearSource) },
  { name: '措辞', width: 5, verbatim: true, toCell: ofTarget(({ modality }) => modality) },
  { name: '适用范围', width: 8, verbatim: true, toCell: ofTarget(({ scope }) => scope) },
  { name: '数值原文', width: 12, verbatim: true, toCell: ofTarget(({ quote }) => quote) },
  { name: '与检索词的关系', width: 6, toCell: ({ about }) => (about === undefined ? null : aboutWords[about]) },
];

/** What it says of the text that holds it. */
const textColumns: ExportColumn[] = [
  { name: '地区', width: 6, toCell: ({ found: { plan } }) => plan.region.label },
  { name: '规划', width: 12, toCell: ({ found: { plan } }) => plan.title },
  { name: '领域', width: 8, verbatim: true, toCell: ({ found: { record } }) => record.place },
  { name: '类别', width: 5, toCell: ({ found: { record } }) => recordKindNames[record.kind] },
  { name: '编号', width: 5, toCell: ({ found: { record } }) => (record.num === null ? record.label : record.num) },
  { name: '短地址', width: 6, toCell: ({ found: { record } }) => record.short },
  { name: '原文', width: 40, verbatim: true, toCell: ({ found }) => textOf(found) },
  { name: '牵头单位', width: 10, verbatim: true, toCell: ({ found: { record } }) => record.leads.join('、') },
  { name: '责任单位', width: 16, verbatim: true, toCell: ({ found }) => formatDuties(found) },
  { name: '来源文件', width: 12, toCell: ({ found: { plan } }) => plan.source.file },
  { name: '来源行', width: 5, toCell: ({ found }) => formatLines(found) },
  { name: '网址', width: 16, toCell: ({ found }, { site }) => addressOf(found, site) },
  { name: '出处（GB/T 7714—2025）', width: 30, toCell: ({ found }, note) => formatCitation(found, note) },
  { name: '数据版本', width: 8, toCell: (_row, { dataVersion }) => dataVersion },
  { name: '检索式', width: 12, toCell: (_row, { query }) => query },
];

/** The columns of every file, and its rows. */
export function toExportTable(rows: readonly ExportedRow[], note: ExportNote) {
  const columns = [...numberColumns, ...textColumns];
  return {
    columns: columns.map(({ name, width, verbatim = false }) => ({ name, width, verbatim })),
    rows: rows.map((row) => columns.map(({ toCell }) => toCell(row, note))),
  };
}

/** A numbered list: the number or the words of each result, and the source below. */
export function toCitedList(rows: readonly ExportedRow[], note: ExportNote): string {
  const entries = rows.map(({ found, target }, at) => {
    const number = target === null ? '' : `${target.indicator} ${target.shown}${formatYear(target)}\n   `;
    return `${String(at + 1)}. ${number}${textOf(found)}\n   出处：${formatCitation(found, note)}`;
  });
  return [`检索：${note.query}，共 ${String(rows.length)} 条，数据版本 ${note.dataVersion}`, ...entries].join('\n\n');
}

/** The year of a number as a list says it, and where it is from. `formatYear(target) // => '，规划期末 2030年'` */
function formatYear({ year, yearStated }: Pick<IndexedTarget, 'year' | 'yearStated'>): string {
  return year === null ? '' : yearStated ? `，${String(year)}年` : `，规划期末 ${String(year)}年`;
}

function ofTarget(toCell: (target: IndexedTarget) => string | number | null): ExportColumn['toCell'] {
  return ({ target }) => (target === null ? null : toCell(target));
}

function formatYearSource({ year, yearStated }: IndexedTarget): string | null {
  return year === null ? null : yearStated ? '原文写明' : '规划期末';
}

/** The reference as GB/T 7714—2025 has it, read on the day of the export. */
function formatCitation({ record, plan }: FoundRecord, { site, dataVersion, day }: ExportNote): string {
  const work: CitedWork = {
    id: plan.id,
    path: recordAddress(record),
    title: plan.title,
    printed: plan.titled,
    issuer: plan.issuer,
    number: plan.number,
    date: plan.date,
    part: `${record.place ?? ''}${record.label}`,
    pressPart: null,
  };
  const edition = { address: addressOf({ record }, site), version: dataVersion };
  const { before, dated, after } = formatGbt(work, edition, '2025');
  return `${before}${dated.replace('YYYY-MM-DD', day)}${after}`;
}

function formatDuties({ record: { responsibles, collective } }: FoundRecord): string {
  return [...responsibles, ...(collective === null ? [] : [collective])].join('、');
}

function formatLines({ record: { lines } }: FoundRecord): string {
  return lines[0] === lines[1] ? String(lines[0]) : `${String(lines[0])}—${String(lines[1])}`;
}

function textOf({ record }: Pick<FoundRecord, 'record'>): string {
  return record.blocks.map(({ text }) => text).join('\n');
}

function addressOf({ record }: Pick<FoundRecord, 'record'>, site: string): string {
  return `${site}${recordAddress(record)}`;
}
