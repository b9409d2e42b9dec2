/** A whole result, to be taken along: as a table for spreadsheets, or as a list with a line of origin for each hit. */
import { disarm } from '../../text/disarm.ts';
import type { FoundRecord } from './engineTypes.ts';
import { kindNames } from '../records/record.ts';

/** What a file says of itself. */
export interface ExportNote {
  /** Address of the site, without a slash at its end. */
  site: string;
  dataVersion: string;
  /** The query as the address writes it. */
  query: string;
}

const COLUMNS = [
  ...['规划', '地区', '领域', '类别', '编号', '短地址', '原文', '牵头单位', '责任单位'],
  ...['来源文件', '来源行', '网址', '数据版本', '检索式'],
];

const BYTE_ORDER_MARK = '\uFEFF';

/** UTF-8 text of a CSV file, one row a hit, with the mark by which Excel knows the encoding. */
export function toCsv(found: readonly FoundRecord[], note: ExportNote): string {
  const rows = found.map((record) => toRow(record, note));
  return `${BYTE_ORDER_MARK}${[COLUMNS, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** A numbered list: the words of each hit, and under them where they come from. */
export function toCitedList(found: readonly FoundRecord[], note: ExportNote): string {
  const entries = found.map(
    ({ record, plan }, at) =>
      `${String(at + 1)}. ${textOf(record.blocks)}\n   出处：${originOf({ record, plan })}，${addressOf(record, note)}`,
  );
  return [`检索：${note.query}，共 ${String(found.length)} 条，数据版本 ${note.dataVersion}`, ...entries].join('\n\n');
}

/**
 * Where a hit comes from, in words.
 * `originOf(found) // => '《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）儿童与健康 主要目标8'`
 */
export function originOf({ record, plan }: Pick<FoundRecord, 'record' | 'plan'>): string {
  const title = plan.titled ? `《${plan.title}》` : plan.title;
  const number = plan.number === null ? '' : `（${plan.number}）`;
  return `${title}${number}${[record.place, record.label].filter((part) => part !== null).join(' ')}`;
}

/** A cell as text: never a formula, quoted where it has to be. `toCell('=1+1') // => "'=1+1"` */
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
    kindNames[kind],
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

function addressOf({ blocks }: FoundRecord['record'], { site }: ExportNote): string {
  return `${site}${blocks[0]?.url ?? ''}`;
}
