/** Addresses of data files, their schemas and their description. */

/** JSON Schema of every plan.json. */
export const planSchemaPath = '/data/plan.schema.json';
/** 数据下载. */
export const dataPath = '/data/';
/** The meaning of every column. */
export const dictionaryPath = '/data/dictionary/';
/** Description of all data files for tools; at the root, because it may only name files below itself. */
export const dataPackagePath = '/datapackage.json';
/** What is new, for feed readers: Atom and JSON Feed. */
export const feedPath = '/feed.xml';
export const jsonFeedPath = '/feed.json';
/** The list of all pages for crawlers. */
export const siteMapPath = '/sitemap-index.xml';

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
