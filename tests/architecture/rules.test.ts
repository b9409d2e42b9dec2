/** The rules themselves, on invented graphs: each must be able to fail. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { isBarrel } from './barrels.ts';
import { findCountsElsewhere } from './counting.ts';
import { findFolderCycles } from './folders.ts';
import { findImports } from './findImports.ts';
import type { ImportGraph } from './importGraph.ts';
import { findSharedFileNames, findSharedTypeNames } from './names.ts';
import { rooms } from './rooms.ts';
import { findCycles, findForbiddenImports } from './rules.ts';

function graphOf(files: Readonly<Record<string, string>>): ImportGraph {
  return new Map(Object.entries(files).map(([file, text]) => [file, findImports(file, text)]));
}

const forbidden = [
  { is: 'an import upwards', file: 'src/text/fold.ts', text: "import '../model/plan.ts'" },
  { is: 'an import sideways', file: 'src/tables/csv.ts', text: "import '../charts/draw.ts'" },
  { is: 'a type taken from above', file: 'src/model/plan.ts', text: "import type { T } from '../view/t.ts'" },
  { is: 'a re-export from above', file: 'src/model/plan.ts', text: "export { t } from '../view/t.ts'" },
  { is: 'an import at run time', file: 'src/model/plan.ts', text: "const a = await import('../view/t.ts')" },
  { is: 'src importing scripts', file: 'src/data/plans.ts', text: "import '../../scripts/ingest.ts'" },
  { is: 'scripts importing tests', file: 'scripts/ingest.ts', text: "import '../tests/unit/a.ts'" },
  { is: 'scripts importing what needs Astro', file: 'scripts/ingest.ts', text: "import '../src/data/plans.ts'" },
  { is: 'a package of another room', file: 'src/parser/parse.ts', text: "import { z } from 'zod'" },
  { is: "Node's own module in src", file: 'src/parser/parse.ts', text: "import 'node:fs'" },
  { is: "Node's own module without its prefix", file: 'scripts/ingest.ts', text: "import 'fs'" },
  { is: 'a component that queries', file: 'src/components/A.astro', text: "---\nimport '../data/plans.ts'\n---\n<p/>" },
  {
    is: 'a component that renders an island',
    file: 'src/components/A.astro',
    text: "---\nimport '../islands/a.ts'\n---",
  },
  {
    is: 'a browser script that takes a view',
    file: 'src/components/A.astro',
    text: "<script>import '../view/a.ts'</script>",
  },
  { is: 'a browser script by its address', file: 'src/pages/a.astro', text: '<script src="../islands/a.ts"></script>' },
  {
    is: 'a worker of another room',
    file: 'src/islands/a.ts',
    text: "new Worker(new URL('../charts/a.ts', import.meta.url))",
  },
  { is: 'a file outside the rooms', file: 'src/data/plans.ts', text: "import '../../content/plans/a/plan.json'" },
  { is: 'a module outside the rooms', file: 'src/utils/a.ts', text: '' },
];

for (const { is, file, text } of forbidden)
  test(`forbidden: ${is}`, () => {
    assert.equal(findForbiddenImports(graphOf({ [file]: text }), rooms).length, 1);
  });

const allowed = [
  { is: "its own room's files", file: 'src/parser/a.ts', text: "import './lines/b.ts'" },
  { is: 'a room below', file: 'src/parser/a.ts', text: "import '../text/b.ts'" },
  { is: 'one of a family of modules', file: 'src/data/a.ts', text: "import 'virtual:keywords'" },
  { is: 'a package of its room', file: 'src/charts/a.ts', text: "import { scaleLinear } from 'd3'" },
  {
    is: 'an island from a browser script',
    file: 'src/components/A.astro',
    text: "<script>import '../islands/a.ts'</script>",
  },
  { is: 'a style sheet', file: 'src/layouts/Page.astro', text: "---\nimport '../styles/base.css'\n---\n<slot/>" },
  {
    is: 'anything from a test',
    file: 'tests/unit/a.test.ts',
    text: "import '../../src/pages/a.astro'\nimport 'node:fs'",
  },
  {
    is: 'what is only quoted',
    file: 'src/text/a.ts',
    text: "const a = `import '../view/b.ts'` // import '../view/c.ts'",
  },
];

for (const { is, file, text } of allowed)
  test(`allowed: ${is}`, () => {
    assert.deepEqual(findForbiddenImports(graphOf({ [file]: text }), rooms), []);
  });

test('a violation names both ends of the import', () => {
  assert.deepEqual(findForbiddenImports(graphOf({ 'src/text/fold.ts': "import '../model/plan.ts'" }), rooms), [
    'src/text/fold.ts → src/model/plan.ts: text may not import model',
  ]);
});

test('a cycle is reported with its path, types included', () => {
  const graph = graphOf({
    'src/text/a.ts': "import './b.ts'",
    'src/text/b.ts': "import type { C } from './c.ts'",
    'src/text/c.ts': "export * from './b.ts'",
  });
  assert.deepEqual(findCycles(graph), ['src/text/b.ts → src/text/c.ts → src/text/b.ts']);
});

test('two ways to one file are no cycle', () => {
  const graph = graphOf({ 'a.ts': "import './b.ts'; import './c.ts'", 'b.ts': "import './c.ts'", 'c.ts': '' });
  assert.deepEqual(findCycles(graph), []);
});

test('folders that import one another are reported with their imports, though no file is in a cycle', () => {
  const graph = graphOf({
    'src/text/a.ts': "import './diff/b.ts'",
    'src/text/c.ts': '',
    'src/text/diff/b.ts': "import '../numerals/d.ts'",
    'src/text/numerals/d.ts': "import '../c.ts'",
    'src/text/quote/e.ts': "import '../c.ts'",
  });
  assert.deepEqual(findCycles(graph), []);
  assert.deepEqual(findFolderCycles(graph), [
    'src/text/a.ts → src/text/diff/b.ts; src/text/diff/b.ts → src/text/numerals/d.ts; src/text/numerals/d.ts → src/text/c.ts',
  ]);
});

test('a module that re-exports among other things is no barrel', () => {
  assert.ok(isBarrel('src/text/index.ts', "export { a } from './a.ts'; export const b = 1"));
  assert.ok(isBarrel('src/text/all.ts', "export * from './a.ts'; export * from './b.ts'"));
  assert.ok(!isBarrel('src/text/a.ts', "export { a } from './b.ts'; export const b = 1"));
  assert.ok(!isBarrel('scripts/index.ts', "import { a } from './b.ts'; a()"));
  assert.ok(!isBarrel('src/text/none.ts', ''));
});

const twins: { is: string; files: string[]; found: string[] }[] = [
  { is: 'two modules', files: ['src/text/words.ts', 'src/data/words.ts'], found: ['words'] },
  { is: 'a module and a component', files: ['src/text/words.ts', 'src/components/words.astro'], found: ['words'] },
  { is: 'a step of a chart and another module', files: ['src/charts/a/draw.ts', 'src/view/draw.ts'], found: [] },
  { is: 'two that are no charts', files: ['src/islands/draw.ts', 'src/view/draw.ts'], found: ['draw'] },
  { is: 'the steps of charts', files: ['src/charts/a/draw.ts', 'src/charts/b/draw.ts'], found: [] },
  { is: 'pages', files: ['src/pages/a/index.astro', 'src/pages/plans.astro', 'src/data/plans.ts'], found: [] },
  { is: 'a command and what it runs', files: ['scripts/query.ts', 'src/search/query/query.ts'], found: [] },
  { is: 'scripts that are no commands', files: ['scripts/a/query.ts', 'src/search/query.ts'], found: ['query'] },
  { is: 'tests', files: ['tests/unit/a/fold.test.ts', 'src/text/fold.ts'], found: [] },
];

for (const { is, files, found } of twins)
  test(`one name for ${is}`, () => {
    assert.deepEqual(
      findSharedFileNames(files).map((line) => line.split(':')[0]),
      found,
    );
  });

test('a type of one name is found with both files, an inner type and a re-export are not', () => {
  const texts = {
    'src/a.ts': 'export interface Place {}',
    'src/b.ts': 'export type Place = string',
    'src/c.ts': 'type Place = 1',
  };
  assert.deepEqual(findSharedTypeNames(new Map(Object.entries(texts))), ['Place: src/a.ts, src/b.ts']);
});

test('a shown length of a counted list is found, a compared one is not', () => {
  const rows: [file: string, text: string, found: number][] = [
    ['src/view/x.ts', 'return `${String(plans.length)}部规划`;', 1],
    ['src/view/x.ts', "return formatCount(domain.goals.length, '项');", 1],
    ['src/view/x.ts', 'return { targets: targets.length };', 1],
    ['src/components/X.astro', '<p>{measures.length} 项</p>', 1],
    ['src/view/x.ts', 'if (plans.length > 1) return;', 0],
    ['src/view/x.ts', 'return `${String(sentences.length)}句`;', 0],
    ['src/corpus/x.ts', 'return { plans: plans.length };', 0],
  ];
  for (const [file, text, found] of rows) assert.equal(findCountsElsewhere(file, text).length, found, text);
});
