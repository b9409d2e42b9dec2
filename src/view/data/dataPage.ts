/** Props of the page 数据下载. */
import type { DataFile, PlanFiles } from './dataFiles.ts';
import { byteLength } from './dataPackage.ts';
import type { OfferedFile } from './dataPackage.ts';
import type { Alternate, PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { toPlanLink } from '../../naming/links.ts';
import { dataPackagePath, dictionaryPath, planSchemaPath } from '../../naming/routes/dataRoutes.ts';
import { planDataPath } from '../../naming/routes/planRoutes.ts';
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
  tables: FileRow[];
  plans: { plan: Link; files: FileRow[] }[];
  dictionary: Link;
  package: Link;
  schema: Link;
}

export function toDataPage(tables: DataFile[], plans: PlanFiles[], planJson: Map<string, string>): DataPage {
  return {
    head: {
      title: '数据下载',
      description: '全部规划、主要目标、策略措施、重点任务、目标值和部门分工的表格与 JSON，附数据字典和校验值。',
      breadcrumbs: [{ label: '数据下载', path: null }],
      alternates: [
        { type: 'application/json', title: '数据包说明', path: dataPackagePath },
        ...tables.map(toAlternate),
      ],
    },
    tables: tables.map(toRow),
    plans: plans.map(({ plan, files }) => ({
      plan: toPlanLink(plan),
      files: [toJsonRow(plan.id, must(planJson.get(plan.id), `plan.json of ${plan.id}`)), ...files.map(toRow)],
    })),
    dictionary: { label: '数据字典', path: dictionaryPath },
    package: { label: 'datapackage.json', path: dataPackagePath },
    schema: { label: 'plan.schema.json', path: planSchemaPath },
  };
}

/** The files of a plan, for the head and the end of its page. */
export function toPlanAlternates({ plan, files }: PlanFiles): Alternate[] {
  return [{ type: 'application/json', title: '整部规划', path: planDataPath(plan.id) }, ...files.map(toAlternate)];
}

/** All files with their metadata for a package; hashes come from `hash`. */
export async function toOfferedFiles(
  tables: DataFile[],
  plans: PlanFiles[],
  planJson: Map<string, string>,
  hash: (text: string) => Promise<string>,
): Promise<OfferedFile[]> {
  const whole = tables.map((file) => ({ ...file, id: file.name, table: file.name }));
  const parts = plans.flatMap(({ plan, files }) => [
    {
      id: plan.id,
      title: plan.displayTitle,
      path: planDataPath(plan.id),
      text: must(planJson.get(plan.id), `plan.json of ${plan.id}`),
      table: null,
    },
    ...files.map((file) => ({
      ...file,
      id: `${plan.id}-${file.name}`,
      title: `${plan.displayTitle} ${file.title}`,
      table: file.name,
    })),
  ]);
  return Promise.all(
    [...whole, ...parts].map(async ({ id, title, path, text, table }) => ({
      id,
      title,
      path,
      text,
      table,
      sha256: await hash(text),
    })),
  );
}

function toRow({ title, path, rows, text }: DataFile): FileRow {
  return { label: title, path, file: fileName(path), rows: `${String(rows)} 行`, size: formatSize(text) };
}

function toJsonRow(planId: string, text: string): FileRow {
  const path = planDataPath(planId);
  return { label: '整部规划', path, file: fileName(path), rows: null, size: formatSize(text) };
}

function toAlternate({ title, path }: DataFile): Alternate {
  return { type: 'text/csv', title, path };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Size of a text as a file. formatSize('知规') // => '1 KB' */
function formatSize(text: string): string {
  return `${String(Math.ceil(byteLength(text) / 1024))} KB`;
}
