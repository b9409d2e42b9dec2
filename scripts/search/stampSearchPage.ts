/**
 * The built search page with what is known only after it was built: the path of the index, the checksum of the file it
 * starts with, the number of its parts with pairs, and links by which the browser fetches that file and all scripts at once
 * instead of one after the other. The script in its head, which asks for more files, waits for nothing.
 */
import { assetsPath, searchIndexPath } from '../../src/naming/routes/siteRoutes.ts';

/** Written without a value by Astro, as it is empty until now. */
const CHECK = / data-check(?:="")?(?=[ >])/;
const PAIRS = / data-pairs(?:="")?(?=[ >])/;
/** Opening tag of a script of the site, and what a script imports from beside it. */
const SCRIPT = /<script type="module" src="[^"]*\/_astro\/(?<name>[^"]+)">/g;
const IMPORT = /(?:from|import)\s?"\.\/(?<name>[^"]+)"/g;

/** In the head: one that is not `async` runs once the style sheets are there. */
const HEAD_SCRIPT = /<script type="module" src="[^"]+"(?=>[^]*<\/head>)/;

/** Where the links go: before that to the start, or, without one, at the end of the head. */
const HEAD_END = /<link rel="preload"|<\/head>/;

export interface Stamp {
  /** Name of the folder of the index. */
  version: string;
  /** Checksum of the file that the page starts with. */
  start: string;
  /** Number of parts that have pairs: see src/search/index/wordParts.ts. */
  pairs: number;
  /** Gives the text of a script of the site. */
  readScript: (name: string) => string;
}

/** The stamped page. Throws when it has no place for the stamp. */
export function stampSearchPage(page: string, { version, start, pairs, readScript }: Stamp): string {
  const scripts = [...page.matchAll(SCRIPT)].map((match) => match.groups?.['name'] ?? '');
  const preloads = withImports(scripts, readScript).map(
    (name) => `<link rel="modulepreload" href="${assetsPath}${name}">`,
  );
  const stamped = page
    .replaceAll(`"${searchIndexPath}`, `"${searchIndexPath}${version}/`)
    .replace(CHECK, ` data-check="${start}"`)
    .replace(PAIRS, ` data-pairs="${String(pairs)}"`)
    .replace(HEAD_SCRIPT, '$& async')
    .replace(HEAD_END, `${preloads.join('')}$&`);
  const ahead = PAIRS.test(page) ? [`data-pairs="${String(pairs)}"`, ' async>'] : [];
  const marks = [`data-index="${searchIndexPath}${version}/"`, `data-check="${start}"`, ...ahead];
  for (const part of [...marks, ...preloads]) {
    if (!stamped.includes(part)) throw new Error(`the search page has no place for ${part}`);
  }
  return stamped;
}

/** These scripts and all they import, each once. */
function withImports(names: readonly string[], readScript: (name: string) => string): string[] {
  const found = new Set(names);
  for (const name of found) {
    for (const match of readScript(name).matchAll(IMPORT)) found.add(match.groups?.['name'] ?? '');
  }
  return [...found];
}
