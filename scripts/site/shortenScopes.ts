/**
 * Shorter names for the attributes that scope styles: Astro's say which tool made them on every element, which on the
 * page of a goal is 0.6 KB after gzip.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Behind it: the scope, eight characters. */
const prefix = 'data-astro-cid-';
const kept = 4;

/**
 * Of each scope the short name: `data-` and its first characters, or all of them where two scopes begin alike or pages
 * have an attribute of that name already.
 */
export function shortNames(scopes: Iterable<string>, taken: ReadonlySet<string> = new Set()): Map<string, string> {
  const all = [...new Set(scopes)];
  const isFree = (start: string): boolean =>
    !taken.has(`data-${start}`) && all.filter((other) => other.startsWith(start)).length === 1;
  const toShort = (scope: string): string => (isFree(scope.slice(0, kept)) ? scope.slice(0, kept) : scope);
  return new Map(all.map((scope) => [scope, `data-${toShort(scope)}`]));
}

/**
 * Renames the scopes in the pages and style sheets of a built site. A name depends on its scope alone, so a style sheet
 * keeps its bytes for as long as it keeps the hash in its name.
 */
export function shortenScopes(site: string): void {
  const files = globSync('**/*.{html,css}', { cwd: site }).map((file) => join(site, file));
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const findAll = (pattern: RegExp): Set<string> =>
    new Set([...texts.values()].flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found)));
  const names = shortNames(findAll(scoped), findAll(short));
  for (const [file, text] of texts) {
    writeFileSync(
      file,
      text.replace(scoped, (_, scope: string) => names.get(scope) ?? ''),
    );
  }
}

/** Where elements are spread, the attribute has a value. */
const scoped = new RegExp(`${prefix}(\\w{8})(?:="true")?`, 'g');

/** An attribute as long as a short name. */
const short = new RegExp(`(data-\\w{${String(kept)}})(?![\\w-])`, 'g');
