/** Styles are grouped with the modules that import them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { sheetFor } from '../../../scripts/site/styleSheets.ts';

const style = (file: string): string => `/site/src/${file}.astro?astro&type=style&index=0&lang.css`;
/** The imports between modules, by path below src/. */
const importers: Record<string, string[]> = {
  [style('components/Sheet')]: ['/site/src/components/Sheet.astro'],
  '/site/src/components/Sheet.astro': [
    '/site/src/pages/index.astro',
    '/site/src/pages/plans/[plan]/[section]/goal-[num].astro',
  ],
  [style('components/Foot')]: ['/site/src/components/Foot.astro'],
  '/site/src/components/Foot.astro': ['/site/src/layouts/Page.astro'],
  '/site/src/layouts/Page.astro': ['/site/src/pages/index.astro', '/site/src/pages/about.astro'],
  [style('components/Loop')]: ['/site/src/components/Loop.astro'],
  '/site/src/components/Loop.astro': ['/site/src/components/Loop.astro', '/site/src/pages/search.astro'],
  '/site/src/styles/linkLists.css': ['/site/src/layouts/Page.astro'],
  '/site/src/styles/tokens.css?raw': ['/site/src/layouts/Page.astro'],
};
const graph = {
  getModuleInfo: (id: string) => (id in importers ? { importers: importers[id] ?? [] } : null),
};

const rows: [what: string, id: string, sheet: string | null][] = [
  ['a style of the layout, through a component', style('components/Foot'), 'frame'],
  ['a style sheet that the layout imports', '/site/src/styles/linkLists.css', 'frame'],
  [
    'what goals and the home page have in common goes with goals, whose pages are counted in bytes',
    style('components/Sheet'),
    'item',
  ],
  ['what only one page has, even if its component contains itself', style('components/Loop'), null],
  ['a style sheet taken as text is no style', '/site/src/styles/tokens.css?raw', null],
  ['a component is no style', '/site/src/components/Foot.astro', null],
  ['a script of a component is no style', '/site/src/components/Foot.astro?astro&type=script&index=0&lang.ts', null],
];

for (const [what, id, sheet] of rows) test(what, () => assert.equal(sheetFor(id, graph), sheet));
