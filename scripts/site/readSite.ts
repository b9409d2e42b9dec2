/** A built site read as files: the properties of every page that the checks of the build compare. */
import { readFileSync } from 'node:fs';
import { attributeOf, elementsIn, planTextOf, readElements, textOf } from './htmlTree.ts';
import type { HtmlElement } from './htmlTree.ts';
import { fileAt, filePaths, pagePaths } from './siteFiles.ts';
import { requireSite } from './requireSite.ts';
import { findStatedNumbers } from './statedNumbers.ts';
import type { StatedNumber } from './statedNumbers.ts';

export interface Site {
  /** By address, in code point order. */
  pages: ReadonlyMap<string, SitePage>;
  /** Addresses of files other than pages. */
  files: readonly string[];
}

export interface SitePage {
  path: string;
  ids: ReadonlySet<string>;
  /** Ids of the words of a plan and of elements within them. */
  idsInWords: readonly string[];
  /** Targets of its links, as written. */
  hrefs: readonly string[];
  /** The target of an automatic redirect; null when there is none. */
  leadsTo: string | null;
  /** The words of a plan; null on a page without any. */
  planText: string | null;
  /** The proof sentence as printed, and the source lines that it says the page shows; null without a proof. */
  proof: { sentence: string; lines: string | null } | null;
  /** The numbers of plans, goals and other counted things that it states. */
  numbers: readonly StatedNumber[];
  /** Hashes as printed, by their subject. */
  hashes: ReadonlyMap<string, string>;
}

/**
 * The site in a folder. `read` reads the HTML of a page; another one may know some pages already. Throws an InputError when
 * no site is built for the address of SITE_URL.
 */
export function readBuiltSite(site: string, read: (path: string, html: string) => SitePage = toSitePage): Site {
  requireSite(site);
  const pages = pagePaths(site).map((path) => read(path, readFileSync(fileAt(site, path), 'utf8')));
  return { pages: new Map(pages.map((page) => [page.path, page])), files: filePaths(site) };
}

/** The properties of a page's HTML. */
export function toSitePage(path: string, html: string): SitePage {
  const elements = readElements(html);
  const withAttribute = (name: string): HtmlElement[] =>
    elements.filter((element) => attributeOf(element, name) !== undefined);
  const valuesOf = (of: readonly HtmlElement[], name: string): string[] =>
    of.flatMap((element) => attributeOf(element, name) ?? []);
  const [sentence] = withAttribute('data-proof');
  return {
    path,
    ids: new Set(valuesOf(elements, 'id')),
    idsInWords: valuesOf(
      withAttribute('data-plan-text').flatMap((words) => [words, ...elementsIn(words)]),
      'id',
    ),
    // A drawing used twice (svg use) is no link.
    hrefs: valuesOf(
      elements.filter(({ tagName }) => tagName !== 'use'),
      'href',
    ),
    leadsTo: toDestination(elements),
    planText: planTextOf(elements),
    proof: sentence
      ? { sentence: textOf(sentence).trim(), lines: attributeOf(sentence, 'data-proof-lines') ?? null }
      : null,
    numbers: findStatedNumbers(elements),
    hashes: new Map(
      withAttribute('data-sha256').map((code) => [attributeOf(code, 'data-sha256') ?? '', textOf(code).trim()]),
    ),
  };
}

function toDestination(elements: readonly HtmlElement[]): string | null {
  const refresh = elements.find((element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh');
  const [, address] = /^\s*\d+\s*;\s*url=(.+)$/i.exec((refresh && attributeOf(refresh, 'content')) ?? '') ?? [];
  return address ?? null;
}
