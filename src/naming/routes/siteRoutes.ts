/** Addresses of single pages: home, search, prose, sources, quotations. */
import { siteBase } from '../base/siteBase.ts';

export const homePath = `${siteBase}/`;
/** What a server answers an unknown address with. */
export const notFoundPath = `${siteBase}/404.html`;
/** The site's sign: as a drawing, as a picture, and for home screens. */
export const signPath = `${siteBase}/favicon.svg`;
export const iconPath = `${siteBase}/icon-300.png`;
export const homeScreenIconPath = `${siteBase}/apple-touch-icon.png`;
/** Scripts and style sheets, each under a name with its hash. */
export const assetsPath = `${siteBase}/_astro/`;
export const searchPath = `${siteBase}/search/`;
/** What the form for numbers of that page offers. */
export const searchChoicesPath = `${searchPath}choices.json`;
/** Below it lie the search indexes, each under its version. */
export const searchIndexPath = `${siteBase}/pagefind/`;
/** Search description for browsers, with which their address bar can search this site. */
export const openSearchPath = `${siteBase}/opensearch.xml`;
/** 怎么查: worked examples. */
export const helpPath = `${siteBase}/help/`;
export const aboutPath = `${siteBase}/about/`;
export const methodPath = `${siteBase}/method/`;
export const designPath = `${siteBase}/design/`;
/** Corrected errors, addresses that ended, how to report an error. */
export const correctionsPath = `${siteBase}/corrections/`;
/** Accessibility statement. */
export const accessibilityPath = `${siteBase}/accessibility/`;
/** 许可: the programs that the site hands to its readers, and their licences. */
export const licencesPath = `${siteBase}/licences/`;
/** The same for programs: texts of all licences, and the bill of materials (CycloneDX). */
export const licenceTextsPath = `${siteBase}/licences.md`;
export const bomPath = `${siteBase}/bom.cdx.json`;
/** 核对引文: a quotation against all plans. */
export const verifyPath = `${siteBase}/verify/`;

/** 试读: a file of the reader's own, read in the browser. */
export const tryPath = `${siteBase}/try/`;
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
  return `${siteBase}/sources/${sourceId}/`;
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
