/** The built site in dist/, each page read at most once: the properties of every page that the tests of the whole build compare. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, planTextOf, readElements, textOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';
import { builtFolder } from '../../../scripts/command/folders.ts';
import { fileAt, pagePaths } from '../../../scripts/site/siteFiles.ts';
import { findFaults } from './markupFaults.ts';

export interface BuiltPage {
  /** Address on the site, e.g. '/plans/'; '/404.html' for the page for unknown addresses. */
  path: string;
  title: string;
  /** Texts of the h1 elements. */
  headings: string[];
  /** Levels of its headings, in order. */
  levels: number[];
  ids: ReadonlySet<string>;
  links: BuiltLink[];
  /** The words of a plan, without the site's additions; null on pages without any. */
  planText: string | null;
  /** The words of a plan in the page's linked data (JSON-LD); null when it has none. */
  linkedText: string | null;
  /** Raw source lines that the page quotes. */
  quoted: { line: number; text: string }[];
  /** The faults of the page's markup, one sentence each. */
  faults: string[];
  /** Addresses of the scripts that the page runs. */
  scripts: string[];
  /** Texts of the page's inline scripts, without data blocks. */
  inlineScripts: string[];
}

/** The target of any element with a link, or the file it fetches. */
export interface BuiltLink {
  tag: string;
  rel: string | undefined;
  /** As written. */
  href: string;
  /** Its own text, blanks around it left out. */
  text: string;
}

/** The origin at which the built site says that it is published. */
export const siteOrigin = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin;

const paths = new Set(pagePaths(builtFolder));
const read = new Map<string, BuiltPage>();

/** The addresses of all built pages. */
export function builtPaths(): string[] {
  return [...paths];
}

export function isBuilt(path: string): boolean {
  return paths.has(path);
}

/** Every built page; the first call takes some ten seconds. */
export function builtPages(): BuiltPage[] {
  return builtPaths().map(readOnce);
}

export function builtPage(path: string): BuiltPage | undefined {
  return isBuilt(path) ? readOnce(path) : undefined;
}

/** The addresses of the pages whose HTML has these characters, found without reading their elements. */
export function pathsWith(html: string): string[] {
  return builtPaths().filter((path) => readFileSync(fileAt(builtFolder, path), 'utf8').includes(html));
}

/** The elements of a built page, in document order. */
export function elementsOfPage(path: string): HtmlElement[] {
  return readElements(readFileSync(fileAt(builtFolder, path), 'utf8'));
}

/** The file served at an address. */
export function builtFile(path: string): string {
  return join(builtFolder, path);
}

function readOnce(path: string): BuiltPage {
  const known = read.get(path) ?? readPage(path);
  read.set(path, known);
  return known;
}

function readPage(path: string): BuiltPage {
  const elements = elementsOfPage(path);
  // A chart has its own <title>.
  const texts = (tag: string): string[] =>
    elements
      .filter(({ tagName, namespaceURI }) => tagName === tag && namespaceURI.endsWith('/xhtml'))
      .map((found) => textOf(found));
  return {
    path,
    title: texts('title').join(''),
    headings: texts('h1'),
    levels: elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [])),
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
    return href === undefined ? [] : [{ tag, rel: attributeOf(element, 'rel'), href, text: textOf(element).trim() }];
  });
}

function toLinkedText(elements: HtmlElement[]): string | null {
  const [written] = elements.filter(isLinkedData).map((script) => textOf(script));
  if (written === undefined) return null;
  const { '@graph': nodes } = JSON.parse(written) as { '@graph': { text?: string }[] };
  return nodes.find(({ text }) => text !== undefined)?.text ?? null;
}

function isLinkedData(element: HtmlElement): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json';
}

function toQuoted(element: HtmlElement): BuiltPage['quoted'] {
  const line = attributeOf(element, 'data-source-line');
  return line === undefined ? [] : [{ line: Number(line), text: textOf(element) }];
}
