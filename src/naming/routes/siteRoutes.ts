/** Addresses of single pages: home, search, prose, sources, quotations. */

export const homePath = '/';
export const searchPath = '/search/';
/** Search description for browsers, with which their address bar can search this site. */
export const openSearchPath = '/opensearch.xml';
/** 怎么查: worked examples. */
export const helpPath = '/help/';
export const aboutPath = '/about/';
export const methodPath = '/method/';
export const designPath = '/design/';
/** Corrected errors, addresses that ended, how to report an error. */
export const correctionsPath = '/corrections/';
/** Accessibility statement. */
export const accessibilityPath = '/accessibility/';
/** 核对引文: a quotation against all plans. */
export const verifyPath = '/verify/';

/** 试读: a file of the reader's own, read in the browser. */
export const tryPath = '/try/';
/** The registries and catalogue that /try/ reads a file with. */
export const tryRegistryPath = `${tryPath}registry.json`;

/**
 * The words of a plan with their places, for checking quotations.
 *
 * quotableDataPath('liaocheng-children-2021') // => '/verify/liaocheng-children-2021.json'
 */
export function quotableDataPath(planId: string): string {
  return `${verifyPath}${planId}.json`;
}

/**
 * Search results for a query; the query is in the URL.
 *
 * searchQueryPath('近视') // => '/search/?q=%E8%BF%91%E8%A7%86'
 */
export function searchQueryPath(query: string): string {
  return `${searchPath}?q=${encodeURIComponent(query)}`;
}

/**
 * Page of a source document as received.
 *
 * sourcePath('liaocheng-2021') // => '/sources/liaocheng-2021/'
 */
export function sourcePath(sourceId: string): string {
  return `/sources/${sourceId}/`;
}

/**
 * One line of a source document, lines counted from 1.
 *
 * sourceLinePath('liaocheng-2021', 43) // => '/sources/liaocheng-2021/#L43'
 */
export function sourceLinePath(sourceId: string, line: number): string {
  return `${sourcePath(sourceId)}#L${line}`;
}

/**
 * The fingerprints of a source document and of the goals and measures in it.
 *
 * sourceHashesPath('liaocheng-2021') // => '/sources/liaocheng-2021/#hashes'
 */
export function sourceHashesPath(sourceId: string): string {
  return `${sourcePath(sourceId)}#hashes`;
}

/**
 * The raw text of a source document, byte for byte.
 *
 * sourceFilePath('liaocheng-2021', '002_021be48f68509807.txt') // => '/sources/liaocheng-2021/002_021be48f68509807.txt'
 */
export function sourceFilePath(sourceId: string, file: string): string {
  return `${sourcePath(sourceId)}${file}`;
}
