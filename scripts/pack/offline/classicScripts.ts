/**
 * The scripts of the built site as scripts that a page opened as a file may run: each with all that it imports in it, as
 * browsers load modules from servers only.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { must } from '../../../src/text/must.ts';
import { toCopyPath } from '../../../src/naming/copyPath.ts';

const START = fileURLToPath(new URL('../../../src/islands/offline/start.ts', import.meta.url));
/** A worker as a script names it: `new Worker(new URL("/_astro/x.js", …))`. */
const WORKER = /new Worker\(new URL\((["'`])(?<address>[^"'`]+)\1/gu;

/** The script at a path of the site's folder. */
export function bundleScript(site: string, path: string): Promise<string> {
  // Where it is has no meaning in one file; what it names from there begins with a slash.
  const define = { 'import.meta.url': '"file:///"' };
  return bundle({ entryPoints: [join(site, path)], define });
}

/** The first script of the copy's pages; `base` is the path that the site is published below. */
export function bundleStart(base: string): Promise<string> {
  return bundle({ entryPoints: [START], define: { SITE_BASE: JSON.stringify(base) } });
}

/** Paths in the site's folder of the scripts that a bundled script runs as workers. */
export function findWorkers(script: string, base: string): string[] {
  return [...script.matchAll(WORKER)].map((match) => toCopyPath(match.groups?.['address'] ?? '', base));
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build<BuildOptions & { write: false }>({
    ...options,
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    // What the scripts of the site are written in.
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return must(outputFiles[0], 'bundled script').text;
}
