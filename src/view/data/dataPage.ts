/** Props of the page 数据下载. */
import type { DataVersions } from '../../model/dataVersion.ts';
import { dataFormats } from '../../tables/dataFormats.ts';
import type { PlanFiles, WholeTable } from './dataFiles.ts';
import type { PackagedFile } from './dataPackage.ts';
import { byteLength, formatSize } from './fileSize.ts';
import { toTableRows } from './tableRows.ts';
import type { TableRows } from './tableRows.ts';
import { toAddress } from '../shared/pageHead.ts';
import type { Alternate, JsonObject, PageHead } from '../shared/pageHead.ts';
import { toDatasetNode } from '../shared/dataset.ts';
import type { Link } from '../../naming/links.ts';
import { toPlanLink } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import {
  dataPackagePath,
  dataPath,
  dataTablePath,
  dictionaryPath,
  frozenPath,
} from '../../naming/routes/dataRoutes.ts';
import { planDataPath } from '../../naming/routes/planRoutes.ts';
import { siteName } from '../../naming/siteName.ts';
import { must } from '../../text/must.ts';

export interface FileRow extends Link {
  /** e.g. goals.csv. */
  file: string;
  /** e.g. 487 行; null when it has no rows. */
  rows: string | null;
  /** e.g. 301 KB. */
  size: string;
}

export interface DataPage {
  head: PageHead;
  tables: TableRows;
  /** With the anchor and a short name of each. */
  plans: { id: string; name: string; plan: Link; files: FileRow[] }[];
  /** The folder of this data version. */
  folder: Link;
  /** How a paper cites it. */
  citation: string;
  /** Other versions that were published, the newest first. */
  earlier: { version: string; published: string; address: string; sums: string }[];
}

/** What the page is made of. */
export interface DataPageContent {
  tables: WholeTable[];
  packaged: readonly PackagedFile[];
  plans: PlanFiles[];
  planJson: ReadonlyMap<string, string>;
  version: string;
  published: DataVersions;
  site: URL | undefined;
}

export function toDataPage({ tables, packaged, plans, planJson, version, published, site }: DataPageContent): DataPage {
  return {
    head: {
      title: '数据下载',
      description: '全部规划、主要目标、策略措施、重点任务、目标值和部门分工的表格与 JSON，附数据字典和校验值。',
      breadcrumbs: [{ label: '数据下载', path: null }],
      alternates: [
        { type: 'application/json', title: '数据包说明', path: dataPackagePath },
        ...tables.map(({ name, title }) => toAlternate(title, dataTablePath(name))),
      ],
      jsonLd: [toCorpusNode(tables, version)],
    },
    tables: toTableRows(tables, packaged),
    plans: plans.map(({ plan, files }) => ({
      ...{ id: plan.id, name: shortPlanName(plan) },
      plan: toPlanLink(plan),
      files: [toJsonRow(plan.id, must(planJson.get(plan.id), `plan.json of ${plan.id}`)), ...files.map(toFileRow)],
    })),
    folder: { label: version, path: frozenPath(version) },
    citation: `${siteName}. 地方发展规划数据：${version}[DS/OL]. ${toAddress(frozenPath(version), site)}.`,
    earlier: Object.entries(published)
      .filter(([id]) => id !== version)
      .map(([id, { published: day, sums }]) => ({
        ...{ version: id, published: day, sums, address: toAddress(frozenPath(id), site) },
      }))
      .reverse(),
  };
}

/** All data as one set, each table a part of it. */
function toCorpusNode(tables: readonly WholeTable[], version: string): JsonObject {
  return toDatasetNode({
    name: `${siteName}：地方发展规划数据`,
    description: '地方妇女、儿童等发展规划的全部条目、目标值、牵头和责任部门、引用的法规',
    path: dataPath,
    version,
    files: [{ type: 'application/json', path: dataPackagePath }],
    parts: tables.map(({ name, title, table }) => ({
      name: `${title}表`,
      description: `全部规划的${title}，${String(table.rows.length)}行，各列的含义见数据字典`,
      path: `${dictionaryPath}#${name}`,
      files: dataFormats.map(({ id, mediaType }) => ({ type: mediaType, path: dataTablePath(name, id) })),
    })),
  });
}

/** The files of a plan, for the head and the end of its page. */
export function toPlanAlternates({ plan, files }: PlanFiles): Alternate[] {
  return [
    { type: 'application/json', title: '整部规划', path: planDataPath(plan.id) },
    ...files.map(({ title, path }) => toAlternate(title, path)),
  ];
}

function toFileRow({ title, path, rows, text }: PlanFiles['files'][number]): FileRow {
  return { label: title, path, file: fileName(path), rows: `${String(rows)} 行`, size: formatSize(byteLength(text)) };
}

function toJsonRow(planId: string, text: string): FileRow {
  const path = planDataPath(planId);
  return { label: '整部规划', path, file: fileName(path), rows: null, size: formatSize(byteLength(text)) };
}

function toAlternate(title: string, path: string): Alternate {
  return { type: 'text/csv', title, path };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
