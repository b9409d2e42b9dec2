/**
 * A page of the site as a page of the offline copy: the addresses in its tags lead to files, and its scripts are such that
 * a page opened as a file may run. Only tags change, each in its place; every word stays as it is.
 */
import { toCopyPath } from '../../../src/naming/copyPath.ts';
import { attributeOf, elementsIn } from '../../site/htmlTree.ts';
import type { HtmlElement } from '../../site/htmlTree.ts';
import { toCopyAddress, toRoot } from './copyAddress.ts';
import { applyEdits, insertBefore, placedElements, replaceElement, setAttribute } from './htmlEdits.ts';
import type { Edit } from './htmlEdits.ts';
import { startScript, toDataScriptPath } from './dataScript.ts';

/** What a page needs to know of the copy. */
export interface Copy {
  /** The path that the site is published below; ends with a slash. */
  base: string;
  /** Whether a file is in the copy, by its path there. */
  has: (path: string) => boolean;
  /** Paths of the files that a script runs as workers. */
  workersOf: (script: string) => readonly string[];
}

export interface OfflinePage {
  html: string;
  /** Addresses that it links to and the copy lacks. */
  missing: string[];
  /** Files that its scripts read, by their paths in the site's folder; a folder ends with a slash, a * is any name. */
  read: string[];
}

interface Place extends Copy {
  /** Path of the page in the copy. */
  page: string;
}

/** Attributes by which scripts know what to read. */
const READ = ['data-index', 'data-registry', 'data-chart', 'data-plans', 'data-texts', 'data-settings', 'data-choices'];
const NOTE = '<li>离线副本，不会自动更新</li>';

/** The page at this path of the site's folder, `plans/x/index.html`. */
export function toOfflinePage(html: string, page: string, copy: Copy): OfflinePage {
  const place = { ...copy, page };
  const elements = placedElements(html);
  const scripts = elements.filter((element) => attributeOf(element, 'src') !== undefined && isScript(element));
  const edits = elements.flatMap((element) =>
    isScript(element) ? editScript(element, element === scripts[0], place) : editTag(element, place),
  );
  const linked = elements.filter(({ tagName }) => tagName !== 'link').flatMap((element) => addressesOf(element));
  return {
    html: applyEdits(html, edits),
    missing: linked.filter((address) => isMissing(address, place)),
    read: elements.flatMap(readBy).map((address) => toFileOrFolder(address, copy.base)),
  };
}

function editTag(element: HtmlElement, place: Place): Edit[] {
  switch (element.tagName) {
    case 'link':
      return editLink(element, place);
    case 'meta':
      return editMeta(element, place);
    case 'footer':
      return markFooter(element);
    default:
      return editAddresses(element, place);
  }
}

/** Scripts run in their order when the page is read, as modules do; the first is the copy's own. */
function editScript(element: HtmlElement, isFirst: boolean, { page, base, workersOf }: Place): Edit[] {
  const src = attributeOf(element, 'src');
  if (src === undefined) return [];
  const script = toCopyPath(src, base);
  const files = [...(isFirst ? [startScript] : []), ...workersOf(script).map(toDataScriptPath), script];
  return [
    replaceElement(element, files.map((file) => `<script defer src="${toRoot(page)}${file}"></script>`).join('')),
  ];
}

/** What hastens a visit, and what helps a browser to search a site, has no use where all is on the disk. */
function editLink(element: HtmlElement, place: Place): Edit[] {
  const isUseless = ['preload', 'modulepreload', 'search'].includes(attributeOf(element, 'rel') ?? '');
  return isUseless ? [replaceElement(element, '')] : editAddresses(element, place);
}

function editMeta(element: HtmlElement, place: Place): Edit[] {
  const content = attributeOf(element, 'content') ?? '';
  const kind = attributeOf(element, 'http-equiv')?.toLowerCase();
  if (kind === 'content-security-policy') return [setAttribute(element, 'content', toOfflinePolicy(content))];
  const [address] = kind === 'refresh' ? addressesOf(element) : [];
  const moved = address === undefined ? undefined : toCopyAddress(address, place.page, place.base);
  if (address === undefined || moved === undefined) return [];
  return [setAttribute(element, 'content', content.slice(0, -address.length) + moved.href)];
}

/** Files are of no origin, so that 'self' names none of them; a worker has its script from the page. */
function toOfflinePolicy(policy: string): string {
  return policy.replace(/worker-src 'self'/u, 'worker-src blob:').replaceAll("'self'", 'file:');
}

function editAddresses(element: HtmlElement, { page, base }: Place): Edit[] {
  return ['href', 'src', 'action'].flatMap((name) => {
    const address = attributeOf(element, name);
    const moved = address === undefined ? undefined : toCopyAddress(address, page, base);
    return moved === undefined ? [] : [setAttribute(element, name, moved.href)];
  });
}

/** The footer says what it is, before its last entry, the data version: that alone stays on paper. */
function markFooter(footer: HtmlElement): Edit[] {
  const last = elementsIn(footer).findLast(({ tagName }) => tagName === 'li');
  return last === undefined ? [] : [insertBefore(last, NOTE)];
}

function addressesOf(element: HtmlElement): string[] {
  const content = element.tagName === 'meta' ? /^\d+;\s*url=(.+)$/iu.exec(attributeOf(element, 'content') ?? '') : null;
  return [
    attributeOf(element, 'href'),
    attributeOf(element, 'src'),
    attributeOf(element, 'action'),
    content?.[1],
  ].filter((address) => address !== undefined);
}

function isMissing(address: string, { page, base, has }: Place): boolean {
  const moved = toCopyAddress(address, page, base);
  return moved !== undefined && !has(moved.file);
}

function readBy(element: HtmlElement): string[] {
  const value = element.tagName === 'option' ? attributeOf(element, 'value') : undefined;
  const given = [...READ.map((name) => attributeOf(element, name)), value];
  return given.filter((address) => address !== undefined).filter((address) => address.startsWith('/'));
}

/** `toFileOrFolder('/pagefind/1/', '/') // => 'pagefind/1/'` */
function toFileOrFolder(address: string, base: string): string {
  return toCopyPath(address, base).replace(/(?<=\/)index\.html$/u, '');
}

function isScript({ tagName }: HtmlElement): boolean {
  return tagName === 'script';
}
