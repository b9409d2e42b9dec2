/**
 * The architecture rules for an import graph. Each returns its violations, one sentence each with the path; none if all
 * is well.
 *
 * By hand, because dependency-cruiser reads no .astro file (its issue 1007), where half of the table's rules apply, and
 * eslint-plugin-boundaries sees one file at a time: for cycles of files and folders the graph would be read here all the
 * same.
 */
import { isBuiltin } from 'node:module';
import type { Import } from './findImports.ts';
import { resolveImport } from './importGraph.ts';
import type { ImportGraph } from './importGraph.ts';
import type { Room } from './rooms.ts';

/** Imports that the table of rooms does not allow. */
export function findForbiddenImports(graph: ImportGraph, rooms: readonly Room[]): string[] {
  return [...graph].flatMap(([file, imports]) => {
    const room = findRoom(file, rooms);
    if (room === undefined) return [`${file} stands in no room`];
    return imports.flatMap((one) => findObjection(file, one, room, rooms) ?? []);
  });
}

/** Import cycles, each once, e.g. 'src/a.ts → src/b.ts → src/a.ts'. */
export function findCycles(graph: ImportGraph): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of importedFiles(graph, file)) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

function findObjection(
  file: string,
  { specifier, runs }: Import,
  room: Room,
  rooms: readonly Room[],
): string | undefined {
  const target = resolveImport(file, specifier);
  const path = `${file} → ${target ?? specifier}`;
  if (target === undefined) return mayUse(room, specifier) ? undefined : `${path}: not a package for ${room.name}`;
  const other = findRoom(target, rooms);
  if (other === undefined) return `${path}: stands in no room`;
  const allowed = runs === 'browser' ? room.browser : room.rooms;
  const inside = other.name === room.name && runs === 'module';
  return inside || allowed.includes(other.name) ? undefined : `${path}: ${room.name} may not import ${other.name}`;
}

function mayUse(room: Room, specifier: string): boolean {
  if (isBuiltin(specifier)) return room.node && specifier.startsWith('node:');
  return room.packages.some((name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  );
}

function findRoom(file: string, rooms: readonly Room[]): Room | undefined {
  return rooms.find(({ path }) => file === path || file.startsWith(`${path}/`));
}

function importedFiles(graph: ImportGraph, file: string): string[] {
  return (graph.get(file) ?? []).flatMap(({ specifier }) => resolveImport(file, specifier) ?? []);
}
