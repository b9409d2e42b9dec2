/** A task table 任务分解表 as a file, one row per goal or task; every row states its own source. */
import type { Column, Table } from '../../tables/table.ts';
import type { Sheet } from '../../tables/xlsx.ts';
import { siteName, siteStatement } from '../../naming/siteName.ts';
import type { TaskPage } from './taskPage.ts';
import type { TaskBody, TaskRow } from './taskRows.ts';
import type { TaskDomain, TaskPlan } from './taskTable.ts';

interface TaskColumn extends Column {
  toCell: (row: TaskRow, domain: TaskDomain, plan: TaskPlan, site: URL | undefined) => string;
}

const remark = `${siteName}据原文整理，${siteStatement}`;

const WORDS = '（原文）';

const columns: TaskColumn[] = [
  { name: '规划', width: 6, toCell: (_row, _domain, plan) => plan.shortName },
  { name: '领域', width: 6, verbatim: true, toCell: (_row, { num, label }) => formatNumbered(num, label) },
  { name: '编号', width: 5, toCell: ({ name }) => name },
  { name: WORDS, width: 27, verbatim: true, toCell: ({ words }) => words },
  { name: '目标值（本站读取）', width: 11, toCell: ({ targets }) => targets.join('；') },
  { name: '本单位角色', width: 3, toCell: ({ role }) => role ?? '' },
  { name: '牵头单位', width: 7, verbatim: true, toCell: ({ leads }) => formatBodies(leads) },
  { name: '责任单位', width: 12, verbatim: true, toCell: ({ responsibles }) => formatBodies(responsibles) },
  { name: '概称', width: 5, verbatim: true, toCell: ({ collective }) => collective ?? '' },
  { name: '原文行', width: 5, toCell: ({ source }) => source.lines },
  { name: '短地址', width: 7, toCell: ({ shortPath }, _domain, _plan, site) => toAddress(shortPath, site) },
];

/** Columns that a spreadsheet states once above the table, and a data file in every row. */
const remarkColumns: TaskColumn[] = [
  { name: '原文文件', toCell: ({ source }) => source.file },
  { name: '规划全称', toCell: (_row, _domain, plan) => plan.label },
  { name: '文号', toCell: (_row, _domain, { number }) => number ?? '' },
  { name: '说明', toCell: () => remark },
  { name: '数据版本', toCell: (_row, _domain, { version }) => version },
];

/** The table as a data file, with everything a row must state about itself. */
export function toTaskTable(page: TaskPage, site: URL | undefined): Table {
  return toTable(page, [...chooseColumns(page), ...remarkColumns], site);
}

/** The table as a spreadsheet, with source, statement, version and address above the rows. */
export function toTaskSheet(page: TaskPage, site: URL | undefined): Sheet {
  const sources = page.plans.map(
    ({ label, number, file, version }) =>
      `《${label}》${number === null ? '' : `（${number}）`}，${file}，数据版本 ${version}`,
  );
  return {
    name: '任务分解表',
    title: page.title,
    notes: [
      page.summary,
      `依据：${sources.length === 0 ? '没有一条点名它' : sources.join('；')}。`,
      `${remark}。地址：${toAddress(page.path, site)}`,
    ],
    foot: `${page.title}　${remark}`,
    ...toTable(page, chooseColumns(page), site),
  };
}

/**
 * The address of a page, absolute if the site's own address is known.
 *
 * toAddress('/t/lcc-1-3/', new URL('https://example.org')) // => 'https://example.org/t/lcc-1-3/'
 */
export function toAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}

/**
 * A heading with its printed number as the texts write it.
 *
 * formatNumbered('一', '儿童与健康') // => '（一）儿童与健康'
 */
function formatNumbered(num: string | null, heading: string): string {
  return num === null ? heading : `（${num}）${heading}`;
}

function toTable({ plans }: TaskPage, chosen: TaskColumn[], site: URL | undefined): Table {
  return {
    columns: chosen,
    rows: plans.flatMap((plan) =>
      plan.domains.flatMap((domain) =>
        domain.rows.map((row) => chosen.map(({ toCell }) => toCell(row, domain, plan, site))),
      ),
    ),
  };
}

/** The column of the words is named for what they are; that of roles is for the table of a department only. */
function chooseColumns({ charged, hasRoles }: TaskPage): TaskColumn[] {
  return columns
    .filter(({ name }) => hasRoles || name !== '本单位角色')
    .map((column) => (column.name === WORDS ? { ...column, name: `${charged}${WORDS}` } : column));
}

function formatBodies(bodies: TaskBody[]): string {
  return bodies.map(({ name }) => name).join('、');
}
