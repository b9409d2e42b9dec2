/** The import graph of src, scripts and tests. Paths are from the project's root, with `/`. */
import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { findImports } from './findImports.ts';
import type { Import } from './findImports.ts';

/** File → its imports. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

/** Reads the graph of a project folder; fixtures are data, not modules. */
export function readImportGraph(root: string): ImportGraph {
  const found = globSync('{src,scripts,tests}/**/*.{ts,js,mjs,astro}', { cwd: root, exclude: ['tests/fixtures/**'] });
  const files = found.map((file) => file.split(sep).join('/')).sort();
  return new Map(files.map((file) => [file, findImports(file, readFileSync(posix.join(root, file), 'utf8'))]));
}

/**
 * The file that a relative import resolves to; undefined for a package. E.g. 'src/a/b.ts', '../c.ts' // => 'src/c.ts'
 */
export function resolveImport(from: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}
