/** The weight of a page in transit: its HTML, style sheets and scripts, each as the build has compressed it, or would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { compressions } from '../site/compression.ts';
import { attributeOf, readElements } from '../site/htmlTree.ts';
import type { HtmlElement } from '../site/htmlTree.ts';
import { fileAt } from '../site/siteFiles.ts';

/** Ten packets of 1,460 bytes: as much as a server may send before the reader's first acknowledgement. */
export const FIRST_FLIGHT = 14_600;

export type Method = keyof typeof compressions;

/** In bytes. */
export interface PageWeight {
  path: string;
  html: number;
  css: number;
  scripts: number;
  all: number;
}

/**
 * Weight of a page of a built site with everything it loads by itself; files loaded on a reader's action do not count.
 */
export function weighPage(site: string, path: string, method: Method): PageWeight {
  const elements = readElements(readFileSync(fileAt(site, path), 'utf8'));
  const sheets = elements.filter(isRel('stylesheet')).flatMap((link) => attributeOf(link, 'href') ?? []);
  const scripts = elements.flatMap((element) =>
    element.tagName === 'script' ? (attributeOf(element, 'src') ?? []) : [],
  );
  const weigh = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + weighFile(site, file, method), 0);
  const [html, css, code] = [weigh([path]), weigh(new Set(sheets)), weigh(withImports(site, scripts))];
  return { path, html, css, scripts: code, all: html + css + code };
}

const weighed = new Map<string, number>();

function weighFile(site: string, path: string, method: Method): number {
  const file = fileAt(site, path);
  const key = `${method} ${file}`;
  const weight = weighed.get(key) ?? weighSent(file, path, compressions[method]);
  weighed.set(key, weight);
  return weight;
}

function weighSent(file: string, path: string, { ending, compress }: (typeof compressions)[Method]): number {
  const sent = `${file}${ending}`;
  return existsSync(sent) ? statSync(sent).size : compress(readFileSync(file), path).length;
}

/** Scripts with all their static imports; dynamic ones (`import()`) load later and do not count. */
function withImports(site: string, scripts: readonly string[]): Set<string> {
  const all = new Set(scripts);
  for (const script of all) {
    const code = readFileSync(fileAt(site, script), 'utf8');
    for (const [, imported = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g))
      all.add(posix.resolve(posix.dirname(script), imported));
  }
  return all;
}

function isRel(rel: string): (element: HtmlElement) => boolean {
  return (element) => element.tagName === 'link' && attributeOf(element, 'rel') === rel;
}
