/** The pages of the built site that have most to show: of each route the two with the largest files. */
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtFolder } from '../../../scripts/command/folders.ts';
import { fileAt, pagePaths } from '../../../scripts/site/siteFiles.ts';
import { withoutBase } from '../../../src/naming/base/belowBase.ts';
import { toPattern } from './routePattern.ts';

/** A file that is smaller has too few words for a long page. */
const LEAST = 24_000;
const OF_EACH = 2;
/** Comes after all letters. */
const PARAMETER = '~';

/** Their addresses; each belongs to the first route, fixed names before parameters, that it fits. */
export function longestPages(): string[] {
  const pages = fileURLToPath(new URL('../../../src/pages/', import.meta.url));
  const patterns = globSync('**/*.astro', { cwd: pages })
    .map((file) => file.replace(/(index)?\.astro$/, '').replaceAll('[', PARAMETER))
    .sort()
    .map((route) => toPattern(route.replaceAll(PARAMETER, '[')));
  const sized = pagePaths(builtFolder)
    .map((path) => ({ path, size: statSync(fileAt(builtFolder, path)).size }))
    .filter(({ size }) => size > LEAST)
    .sort((a, b) => b.size - a.size);
  const byRoute = Map.groupBy(sized, ({ path }) => patterns.findIndex((pattern) => pattern.test(withoutBase(path))));
  return [...byRoute.values()].flatMap((own) => own.slice(0, OF_EACH).map(({ path }) => path));
}
