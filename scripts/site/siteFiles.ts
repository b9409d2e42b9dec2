/** The files of a built site and their addresses. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { belowBase, withoutBase } from '../../src/naming/base/belowBase.ts';

/** The addresses of all pages, in code point order; '/404.html' for the page for unknown addresses. */
export function pagePaths(site: string): string[] {
  return globSync('**/*.html', { cwd: site })
    .map((file) => belowBase(`/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`))
    .sort();
}

/** The addresses of all other files with meaningful names: data, texts, pictures; not of archives made of all of them. */
export function filePaths(site: string): string[] {
  return globSync('**/*.*', { cwd: site, exclude: ['_astro/**', 'pagefind/**', '**/*.html', '**/*.{br,gz,zip}'] })
    .map((file) => belowBase(`/${file.replaceAll('\\', '/')}`))
    .sort();
}

/** The file that is served at an address. `fileAt('dist', '/plans/') // => 'dist/plans/index.html'` */
export function fileAt(site: string, path: string): string {
  return join(site, withoutBase(path.endsWith('/') ? `${path}index.html` : path));
}
