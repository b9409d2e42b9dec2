/** The built site in dist/, read once: of every page what the tests over the whole build compare. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, planTextOf, readElements, textOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';
import { builtFolder } from '../../../scripts/folders.ts';
import { fileAt, pagePaths } from '../../../scripts/site/siteFiles.ts';
import { findFaults } from './markupFaults.ts';

export interface BuiltPage {
  /** Address on the site, e.g. '/plans/'; of the page for lost addresses '/404.html'. */
  path: string;
  title: string;
  /** Texts of the h1 elements. */
  headings: string[];
  ids: ReadonlySet<string>;
  links: BuiltLink[];
  /** The words of a plan, without what the site adds among them; null on pages without any. */
  planText: string | null;
  /** The words of a plan as the page's linked data (JSON-LD) gives them; null where it gives none. */
  linkedText: string | null;
  /** Raw source lines that the page quotes. */
  quoted: { line: number; text: string }[];
  /** What is wrong with the page's markup, one sentence each. */
  faults: string[];
  /** Addresses of the scripts that the page runs. */
  scripts: string[];
  /** Texts of the scripts that stand in the page, but for data. */
  inlineScripts: string[];
}

/** Wherever an element leads, or what it fetches. */
export interface BuiltLink {
  tag: string;
  rel: string | undefined;
  /** As written. */
  href: string;
}

let pages: ReadonlyMap<string, BuiltPage> | undefined;

/** Every built page by its address. */
export function builtPages(): ReadonlyMap<string, BuiltPage> {
  pages ??= new Map(pagePaths(builtFolder).map((path) => [path, readPage(path)]));
  return pages;
}

/** The elements of a built page, in document order. */
export function elementsOfPage(path: string): HtmlElement[] {
  return readElements(readFileSync(fileAt(builtFolder, path), 'utf8'));
}

/** The file that is served at an address. */
export function builtFile(path: string): string {
  return join(builtFolder, path);
}

function readPage(path: string): BuiltPage {
  const elements = elementsOfPage(path);
  const texts = (tag: string): string[] =>
    elements.filter(({ tagName }) => tagName === tag).map((found) => textOf(found));
  return {
    path,
    title: texts('title').join(''),
    headings: texts('h1'),
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    links: elements.flatMap(toLinks),
    planText: planTextOf(elements),
    linkedText: toLinkedText(elements),
    quoted: elements.flatMap(toQuoted),
    faults: findFaults(elements),
    ...toScripts(elements.filter((element) => element.tagName === 'script' && !isLinkedData(element))),
  };
}

function toScripts(scripts: HtmlElement[]): Pick<BuiltPage, 'scripts' | 'inlineScripts'> {
  const sources = scripts.map((script) => attributeOf(script, 'src'));
  return {
    scripts: sources.filter((source) => source !== undefined),
    inlineScripts: scripts.filter((_, at) => sources[at] === undefined).map((script) => textOf(script)),
  };
}

function toLinks(element: HtmlElement): BuiltLink[] {
  const { tagName: tag } = element;
  const names = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'cite', 'ping'];
  return names.flatMap((name) => {
    const href = attributeOf(element, name);
    return href === undefined ? [] : [{ tag, rel: attributeOf(element, 'rel'), href }];
  });
}

function toLinkedText(elements: HtmlElement[]): string | null {
  const data: unknown = JSON.parse(elements.filter(isLinkedData).map((script) => textOf(script))[0] ?? 'null');
  return typeof data === 'object' && data !== null && 'text' in data && typeof data.text === 'string'
    ? data.text
    : null;
}

function isLinkedData(element: HtmlElement): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json';
}

function toQuoted(element: HtmlElement): BuiltPage['quoted'] {
  const line = attributeOf(element, 'data-source-line');
  return line === undefined ? [] : [{ line: Number(line), text: textOf(element) }];
}
