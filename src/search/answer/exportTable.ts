/** All hits of a query as a file: a table for spreadsheets, or a list with the source of each hit. */
import { disarm } from '../../text/disarm.ts';
import { recordAddress, recordKindNames } from '../records/record.ts';
import type { FoundRecord } from './results.ts';

/** Facts about the export, which every file states. */
export interface ExportNote {
  /** Address of the site, without a slash at its end. */
  site: string;
  dataVersion: string;
  /** The query as written in the address. */
  query: string;
}

const COLUMNS = [
  ...['规划', '地区', '领域', '类别', '编号', '短地址', '原文', '牵头单位', '责任单位'],
  ...['来源文件', '来源行', '网址', '数据版本', '检索式'],
];

const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a CSV file in UTF-8, one row per hit, with the byte order mark that Excel needs. */
export function toCsv(found: readonly FoundRecord[], note: ExportNote): string {
  const rows = found.map((record) => toRow(record, note));
  return `${BYTE_ORDER_MARK}${[COLUMNS, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** A numbered list: the words of each hit, and their source below. */
export function toCitedList(found: readonly FoundRecord[], note: ExportNote): string {
  const entries = found.map(
    ({ record, plan }, at) =>
      `${String(at + 1)}. ${textOf(record.blocks)}\n   出处：${originOf({ record, plan })}，${addressOf(record, note)}`,
  );
  return [`检索：${note.query}，共 ${String(found.length)} 条，数据版本 ${note.dataVersion}`, ...entries].join('\n\n');
}

/**
 * The source of a hit, in words.
 * `originOf(found) // => '《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）儿童与健康 主要目标8'`
 */
function originOf({ record, plan }: Pick<FoundRecord, 'record' | 'plan'>): string {
  const title = plan.titled ? `《${plan.title}》` : plan.title;
  const number = plan.number === null ? '' : `（${plan.number}）`;
  return `${title}${number}${[record.place, record.label].filter((part) => part !== null).join(' ')}`;
}

/** A cell as text: never a formula, quoted where necessary. `toCell('=1+1') // => "'=1+1"` */
export function toCell(value: string): string {
  const safe = disarm(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toRow({ record, plan }: FoundRecord, note: ExportNote): string[] {
  const { place, kind, num, short, blocks, leads, responsibles, collective, lines } = record;
  return [
    plan.title,
    plan.region.label,
    place ?? '',
    recordKindNames[kind],
    num === null ? record.label : String(num),
    short ?? '',
    textOf(blocks),
    leads.join('、'),
    [...responsibles, ...(collective === null ? [] : [collective])].join('、'),
    plan.source.file,
    lines[0] === lines[1] ? String(lines[0]) : `${String(lines[0])}—${String(lines[1])}`,
    addressOf(record, note),
    note.dataVersion,
    note.query,
  ];
}

function textOf(blocks: FoundRecord['record']['blocks']): string {
  return blocks.map(({ text }) => text).join('\n');
}

function addressOf(record: FoundRecord['record'], { site }: ExportNote): string {
  return `${site}${recordAddress(record)}`;
}
