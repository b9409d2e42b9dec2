/** The built site in dist/, read once: of every page what the tests over the whole build compare. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attributeOf, readElements, textOf } from './htmlTree.ts';
import type { HtmlElement } from './htmlTree.ts';
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
  /** What the page runs: addresses of scripts, 'inline' for one in the page. */
  scripts: string[];
}

/** Wherever an element leads, or what it fetches. */
export interface BuiltLink {
  tag: string;
  rel: string | undefined;
  /** As written. */
  href: string;
}

/** Where the built site says that it is published. */
export const siteOrigin = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin;

let pages: ReadonlyMap<string, BuiltPage> | undefined;

/** Every built page by its address. */
export function builtPages(): ReadonlyMap<string, BuiltPage> {
  pages ??= new Map(
    globSync('**/*.html', { cwd: builtFile('/') })
      .sort()
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
      .map((path) => [path, readPage(path)]),
  );
  return pages;
}

/** The elements of a built page, in document order. */
export function elementsOfPage(path: string): HtmlElement[] {
  return readElements(readFileSync(builtFile(path.endsWith('/') ? `${path}index.html` : path), 'utf8'));
}

/** The file that is served at an address. */
export function builtFile(path: string): string {
  return fileURLToPath(new URL(`../../../dist${path}`, import.meta.url));
}

function readPage(path: string): BuiltPage {
  const elements = elementsOfPage(path);
  const texts = (tag: string): string[] =>
    elements.filter(({ tagName }) => tagName === tag).map((found) => textOf(found));
  return {
    path,
    // The first is the page's own; a picture may have one too.
    title: texts('title')[0] ?? '',
    headings: texts('h1'),
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    links: elements.flatMap(toLinks),
    planText: toPlanText(elements),
    linkedText: toLinkedText(elements),
    quoted: elements.flatMap(toQuoted),
    faults: findFaults(elements),
    scripts: elements
      .filter((element) => element.tagName === 'script' && !isLinkedData(element))
      .map((script) => attributeOf(script, 'src') ?? 'inline'),
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

function toPlanText(elements: HtmlElement[]): string | null {
  const parts = elements.filter((element) => attributeOf(element, 'data-plan-text') !== undefined);
  const isOurs = (element: HtmlElement): boolean => attributeOf(element, 'data-ui') !== undefined;
  return parts.length === 0 ? null : parts.map((part) => textOf(part, isOurs)).join('');
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
