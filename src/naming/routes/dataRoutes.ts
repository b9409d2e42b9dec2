/** Addresses of data files, their schemas and their description. */
import { withoutBase } from '../base/belowBase.ts';
import { siteBase } from '../base/siteBase.ts';

/** JSON Schema of every plan.json. */
export const planSchemaPath = `${siteBase}/data/plan.schema.json`;
/** 数据下载. */
export const dataPath = `${siteBase}/data/`;
/** The counts of all plans together. */
export const countsPath = `${siteBase}/data/counts.json`;
/** The meaning of every column. */
export const dictionaryPath = `${siteBase}/data/dictionary/`;
/** The offline copy, and its name; `npm run pack` makes it of a built site. */
export const offlineCopyName = 'zhigui-offline.zip';
export const offlineCopyPath = `${dataPath}${offlineCopyName}`;
/** Description of all data files for tools; at the root, because it may only name files below itself. */
export const dataPackagePath = `${siteBase}/datapackage.json`;
/** What is new, for feed readers: Atom and JSON Feed. */
export const feedPath = `${siteBase}/feed.xml`;
export const jsonFeedPath = `${siteBase}/feed.json`;
/** The list of all pages for crawlers. */
export const siteMapPath = `${siteBase}/sitemap-index.xml`;

/** The data versions that were published, each with the hash of its list of files. */
export const dataVersionsPath = `${dataPath}versions.json`;

/**
 * A table over all plans, in its newest version.
 *
 * dataTablePath('goals') // => '/data/goals.csv'
 */
export function dataTablePath(table: string, format = 'csv'): string {
  return `${dataPath}${table}.${format}`;
}

/**
 * The folder of a data version, whose files never change, or a file in it.
 *
 * frozenPath('v3f0c9a1b72de', 'targets.csv') // => '/data/v3f0c9a1b72de/targets.csv'
 */
export function frozenPath(version: string, file = ''): string {
  return `${dataPath}${version}/${file}`;
}

/** Whether an address is in the folder of a data version. isFrozen('/data/v3f0c9a1b72de/') // => true */
export function isFrozen(path: string): boolean {
  return /^\/data\/v[0-9a-f]{12}\//.test(withoutBase(path));
}

/**
 * Schema of a table for tools.
 *
 * tableSchemaPath('goals') // => '/data/schemas/goals.json'
 */
export function tableSchemaPath(table: string): string {
  return `${dataPath}schemas/${table}.json`;
}
