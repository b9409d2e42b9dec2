/**
 * The architecture of this repository: every import is allowed by the table of rooms, no cycle, no barrel, only the
 * agreed top-level entries.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { isBarrel } from './barrels.ts';
import { findCountsElsewhere } from './counting.ts';
import { findFolderCycles } from './folders.ts';
import { readImportGraph, resolveImport } from './importGraph.ts';
import { findSharedFileNames, findSharedTypeNames, sharedNames } from './names.ts';
import { rooms } from './rooms.ts';
import { findCycles, findForbiddenImports } from './rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const graph = readImportGraph(root);

test('the graph contains the project', () => {
  for (const path of ['src/model/', 'scripts/', 'tests/'])
    assert.ok(
      [...graph.keys()].some((file) => file.startsWith(path)),
      path,
    );
  assert.ok([...graph.values()].flat().length > graph.size / 2);
});

test('every relative import names a file that exists, extension included', () => {
  const lost = [...graph].flatMap(([file, imports]) =>
    imports.flatMap(({ specifier }) => {
      const target = resolveImport(file, specifier);
      return target === undefined || existsSync(`${root}/${target}`) ? [] : [`${file} → ${target}`];
    }),
  );
  assert.deepEqual(lost, []);
});

test('no room imports anything that its table row does not allow', () => {
  assert.deepEqual(findForbiddenImports(graph, rooms), []);
});

test('no import cycle', () => {
  assert.deepEqual(findCycles(graph), []);
});

test('no folders that import one another, inside a room either', () => {
  assert.deepEqual(findFolderCycles(graph), []);
});

test('no two files have one name, unless they play one role', () => {
  const files = globSync('{src,scripts}/**/*.*', { cwd: root });
  assert.deepEqual(findSharedFileNames(files, sharedNames), []);
});

test('no two files export a type of one name', () => {
  const texts = new Map([...graph.keys()].map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
  assert.deepEqual(findSharedTypeNames(texts), []);
});

test('no number of plans, goals, measures, targets or departments is counted outside src/corpus', () => {
  const found = [...graph.keys()].flatMap((file) =>
    findCountsElsewhere(file, readFileSync(`${root}/${file}`, 'utf8')).map((words) => `${file}: ${words}`),
  );
  assert.deepEqual(found, []);
});

test('no barrel file', () => {
  const barrels = [...graph.keys()].filter(
    (file) => file.endsWith('.ts') && isBarrel(file, readFileSync(`${root}/${file}`, 'utf8')),
  );
  assert.deepEqual(barrels, []);
});

test('no page has more than 30 lines of code', () => {
  const pages = [...graph.keys()].filter((file) => file.startsWith('src/pages/'));
  assert.ok(pages.length > 50);
  assert.deepEqual(
    pages.filter((file) => linesOfCode(readFileSync(`${root}/${file}`, 'utf8')) > 30),
    [],
  );
});

test('every test file has a test: an empty one would pass unnoticed', () => {
  const files = [...graph.keys()].filter((file) => /\.(test|spec)\.ts$/.test(file));
  const empty = files.filter((file) => !/\b(test|it)\(/.test(readFileSync(`${root}/${file}`, 'utf8')));
  assert.deepEqual(empty, []);
});

test('the top level holds only the agreed entries', () => {
  const agreed = ['src', 'content', 'public', 'scripts', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  const usual = ['README.md', 'README.zh-CN.md', 'package-lock.json', 'LICENSE', 'CONTRIBUTING.md', 'CHANGELOG.md'];
  const ignored = readFileSync(`${root}/.gitignore`, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const known = new Set([...agreed, ...usual]);
  // A build that runs, or its shards: dist.*.
  const isIgnored = (name: string) => ignored.some((pattern) => matchesGlob(name, pattern));
  assert.deepEqual(
    readdirSync(root).filter((name) => !name.startsWith('.') && !known.has(name) && !isIgnored(name)),
    [],
  );
});

/** Lines that are neither blank nor comments. */
function linesOfCode(text: string): number {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
}
