/** Folders of src and scripts: no two may import each other, directly or in a cycle. */
import { posix } from 'node:path';
import { resolveImport } from './importGraph.ts';
import type { ImportGraph } from './importGraph.ts';

/**
 * Folders in import cycles; each group once, with an import for every edge. Tests are ignored. A folder and its
 * subfolder are two folders.
 */
export function findFolderCycles(graph: ImportGraph): string[] {
  const arrows = toArrows(graph);
  const reached = new Map([...arrows.keys()].map((folder) => [folder, reachable(folder, arrows)]));
  const inCycles = [...reached].filter(([folder, others]) => others.has(folder));
  const groups = Map.groupBy(inCycles, ([folder, others]) =>
    [...others]
      .filter((other) => reached.get(other)?.has(folder))
      .sort()
      .join(' '),
  );
  return [...groups.keys()].map((group) => {
    const members = new Set(group.split(' '));
    const inside = [...members].flatMap((from) =>
      [...(arrows.get(from) ?? [])].flatMap(([to, example]) => (members.has(to) ? [example] : [])),
    );
    return inside.join('; ');
  });
}

/** Folder → the folders it imports, each with one import that does: `src/text/a.ts → src/text/diff/b.ts`. */
function toArrows(graph: ImportGraph): Map<string, Map<string, string>> {
  const arrows = new Map<string, Map<string, string>>();
  for (const [file, imports] of graph) {
    const from = posix.dirname(file);
    if (file.startsWith('tests/')) continue;
    const found = arrows.get(from) ?? new Map<string, string>();
    arrows.set(from, found);
    for (const { specifier } of imports) {
      const target = resolveImport(file, specifier);
      const to = target === undefined ? from : posix.dirname(target);
      if (to !== from && !found.has(to)) found.set(to, `${file} → ${target ?? ''}`);
    }
  }
  return arrows;
}

/** Folders that are imported from a folder, directly or not; itself only when a circle leads back. */
function reachable(start: string, arrows: ReadonlyMap<string, ReadonlyMap<string, string>>): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const next of arrows.get(folder)?.keys() ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}
