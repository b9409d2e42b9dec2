/** Addresses of data files, their schemas and their description. */
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

/**
 * A table over all plans.
 *
 * dataTablePath('goals') // => '/data/goals.csv'
 */
export function dataTablePath(table: string): string {
  return `${dataPath}${table}.csv`;
}

/**
 * Schema of a table for tools.
 *
 * tableSchemaPath('goals') // => '/data/schemas/goals.json'
 */
export function tableSchemaPath(table: string): string {
  return `${dataPath}schemas/${table}.json`;
}
