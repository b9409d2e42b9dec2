/** How many files a folder has and what they weigh; of a built site also its pages by route. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface FolderSize {
  /** HTML pages. */
  pages: number;
  /** Files without their compressed twins. */
  files: number;
  /** Bytes of these files. */
  bytes: number;
}

export interface RouteWeight {
  /** As in src/pages: `plans/[plan]/[section]/goal-[num]`. */
  route: string;
  pages: number;
  /** Bytes as gzip. */
  median: number;
  largest: number;
}

const routesFolder = fileURLToPath(new URL('../../../src/pages', import.meta.url));

/** Counts what is below a folder. */
export function sizeOf(folder: string): FolderSize {
  const files = filesIn(folder);
  return {
    pages: files.filter(isPage).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

/** Weighs every page of a built site: the median of all, in bytes as gzip, and a row a route. */
export function weighPages(site: string): { median: number; routes: RouteWeight[] } {
  const routes = readRoutes();
  const weighed = filesIn(site)
    .filter(isPage)
    .map((file) => ({ path: file.slice(site.length), bytes: gzipSync(readFileSync(file)).length }));
  const byRoute = Map.groupBy(
    weighed,
    ({ path }) => routes.find(({ pattern }) => pattern.test(path))?.route ?? 'others',
  );
  const rows = [...byRoute].map(([route, found]): RouteWeight => {
    const weights = found.map(({ bytes }) => bytes);
    return { route, pages: weights.length, median: median(weights), largest: Math.max(...weights) };
  });
  return {
    median: median(weighed.map(({ bytes }) => bytes)),
    routes: rows.sort((a, b) => (a.route < b.route ? -1 : 1)),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

interface Route {
  route: string;
  pattern: RegExp;
}

/** A page is of the first route that has its address: those that say more of it come first. */
function readRoutes(): Route[] {
  return readdirSync(routesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replace(/\.astro$/u, ''))
    .sort((a, b) => (vagueness(a) < vagueness(b) ? -1 : 1))
    .map((route) => ({ route, pattern: toPattern(route) }));
}

/** The step of lists that are parted: /keywords/ and /keywords/2/. */
const PAGE = '[...page]';

/** A sign for each step: a name, the number of a page, any name, any number of steps. */
function vagueness(route: string): string {
  const signOf = (step: string): string => {
    if (!step.startsWith('[')) return `0${step}`;
    return step === PAGE ? '1' : step.startsWith('[...') ? '3' : '2';
  };
  return route.split('/').map(signOf).join('/');
}

/** The file of a page: `404` is 404.html, `plans/[plan]/index` and `plans/[plan]` are a folder with an index.html. */
function toPattern(route: string): RegExp {
  const path = route
    .replace(/(?:^|\/)index$/u, '')
    .replace(`/${PAGE}`, '(?:/\\d+)?')
    .replace(/\/\[\.{3}\w+\]/gu, '(?:/.+)?')
    .replace(/\[\.{3}\w+\]/gu, '.+')
    .replace(/\[\w+\]/gu, '[^/]+');
  return new RegExp(`^/${path === '' ? '' : `${path}(?:/|\\.html$)`}(?:index\\.html)?$`, 'u');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
