/** All data files as one Data Package, version 2: their meaning, schemas, hashes and origin. */
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import type { JsonObject } from '../shared/pageHead.ts';
import { withoutBase } from '../../naming/base/belowBase.ts';
import { siteName, siteStatement } from '../../naming/siteName.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { planSchemaPath, tableSchemaPath } from '../../naming/routes/dataRoutes.ts';
import { sourceFilePath } from '../../naming/routes/siteRoutes.ts';

/** A file as it is offered for download. */
export interface OfferedFile {
  /** Unique among all files, e.g. goals or liaocheng-children-2021-goals. */
  id: string;
  title: string;
  path: string;
  text: string;
  /** SHA-256 of the text as UTF-8, in hexadecimal digits. */
  sha256: string;
  /** Name of its table; null for a plan as JSON. */
  table: string | null;
}

/** The scope of the licence. */
export const licenceNote = '本站整理的结构、编号、归并和读数按 MIT 许可使用；规划原文是已公布的政府文件，不在此列。';

/** The package; its paths are relative to the site's root, where it must be served. */
export function toDataPackage(files: OfferedFile[], sources: PublishedSource[], dataVersion: string): JsonObject {
  const people = joinAudiences(
    sources.flatMap(({ plans }) => plans),
    '',
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'zhigui',
    title: `${siteName}：地方${people}发展规划数据`,
    description: `规划、主要目标、策略措施、重点任务、目标值、牵头和责任。${siteStatement}。${licenceNote}`,
    version: dataVersion,
    licenses: [{ name: 'MIT', title: licenceNote }],
    sources: sources.map(({ id, file, sha256, plans }) => ({
      title: plans.map(({ displayTitle }) => displayTitle).join('、'),
      path: toRelative(sourceFilePath(id, file)),
      sha256,
    })),
    resources: files.map(toResource),
  };
}

/** Bytes of a text as UTF-8. byteLength('知规') // => 6 */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function toResource({ id, title, path, text, sha256, table }: OfferedFile): JsonObject {
  return {
    name: id,
    title,
    path: toRelative(path),
    ...(table === null
      ? { format: 'json', mediatype: 'application/json', jsonSchema: toRelative(planSchemaPath) }
      : { type: 'table', format: 'csv', mediatype: 'text/csv', schema: toRelative(tableSchemaPath(table)) }),
    encoding: 'utf-8',
    bytes: byteLength(text),
    hash: `sha256:${sha256}`,
  };
}

function toRelative(path: string): string {
  return withoutBase(path).slice(1);
}
