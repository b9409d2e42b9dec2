/** Data files as one Data Package, version 2: their meaning, schemas, hashes and origin. */
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import type { JsonObject } from '../shared/pageHead.ts';
import { siteName, siteStatement } from '../../naming/siteName.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { licenceNote } from './dataLicence.ts';

/** A file as a package names it. */
export interface PackagedFile {
  /** Unique in its package, e.g. goals, goals.parquet or liaocheng-children-2021-goals. */
  id: string;
  title: string;
  /** From the folder of the package. */
  path: string;
  /** Ending of its name. */
  format: string;
  mediaType: string;
  isText: boolean;
  bytes: number;
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
  /** Path of its schema from the folder of the package; a Table Schema, or for a plan as JSON a JSON Schema. */
  schema: string;
  /** Whether it is a table. */
  isTable: boolean;
}

/** The package of these files. `version` is that of the data. */
export function toDataPackage(
  files: readonly PackagedFile[],
  sources: readonly PublishedSource[],
  version: string,
): JsonObject {
  const people = joinAudiences(
    sources.flatMap(({ plans }) => plans),
    '',
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'zhigui',
    title: `${siteName}：地方${people}发展规划数据`,
    description: `规划、主要目标、策略措施、重点任务、目标值、牵头和责任。${siteStatement}。${licenceNote}`,
    version,
    licenses: [{ name: 'MIT', title: licenceNote }],
    sources: sources.map(({ id, file, sha256, plans }) => ({
      title: plans.map(({ displayTitle }) => displayTitle).join('、'),
      path: `sources/${id}/${file}`,
      sha256,
    })),
    resources: files.map(toResource),
  };
}

function toResource({ id, title, path, bytes, sha256, ...file }: PackagedFile): JsonObject {
  return {
    name: id,
    title,
    path,
    ...(file.isTable ? { type: 'table', schema: file.schema } : { jsonSchema: file.schema }),
    format: file.format,
    mediatype: file.mediaType,
    ...(file.isText ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
  };
}
