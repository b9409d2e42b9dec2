/** The files of a built site and the addresses they are served at. */
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** The addresses of all pages, in code point order; of the page for lost addresses '/404.html'. */
export function pagePaths(site: string): string[] {
  return globSync('**/*.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The addresses of everything else that is served under a name that means something: data, texts, pictures. */
export function filePaths(site: string): string[] {
  return globSync('**/*.*', { cwd: site, exclude: ['_astro/**', 'pagefind/**', '**/*.html', '**/*.{br,gz}'] })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** The file that is served at an address. `fileAt('dist', '/plans/') // => 'dist/plans/index.html'` */
export function fileAt(site: string, path: string): string {
  return join(site, path.endsWith('/') ? `${path}index.html` : path);
}
