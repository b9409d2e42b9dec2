/** What every built page must have, may not have, and calls itself; read as files. */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { builtPages } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';
import { pageTypes } from './support/pageTypes.ts';

test.describe.configure({ mode: 'default' });

/** The most characters WeChat's card shows of a title. */
const cardLength = 28;

test('every route has its row in the table of page types', () => {
  const pages = fileURLToPath(new URL('../../src/pages/', import.meta.url));
  const paths = pageTypes.map(({ path, status }) => (status === 404 ? '/404/' : path.replace(/\?.*$/, '')));
  const routes = globSync('**/*.astro', { cwd: pages }).map((file) => file.replace(/(index)?\.astro$/, ''));
  expect(routes.length).toBeGreaterThan(0);
  expect(routes.filter((route) => !paths.some((path) => toPattern(route).test(path)))).toEqual([]);
});

test('no page has inline code, double ids, another language, a lax policy or barred zoom', () => {
  const faults = [...builtPages().values()].flatMap((page) => page.faults.map((fault) => `${page.path}: ${fault}`));
  expect(faults).toEqual([]);
});

test('only the search page runs a script', () => {
  const running = [...builtPages().values()].filter(({ scripts }) => scripts.length > 0);
  expect(running.map(({ path }) => path)).toEqual(['/search/']);
  expect(running.flatMap(({ scripts }) => scripts)).not.toContain('inline');
});

test('every page has one first heading, and a title of its own', () => {
  const pages = [...builtPages().values()];
  const headings = pages.filter((page) => page.headings.length !== 1 || page.headings[0]?.trim() === '');
  expect(headings.map(({ path }) => path)).toEqual([]);
  const byTitle = Map.groupBy(pages, ({ title }) => title.trim());
  expect(byTitle.get('')).toBeUndefined();
  const shared = [...byTitle.values()].filter((group) => group.length > 1);
  expect(shared.map((group) => [group[0]?.title, ...group.map(({ path }) => path)])).toEqual([]);
});

test('the title of a goal or measure begins with the place and is shown whole on a card', () => {
  const faults = commitmentsOf(readDocuments()).flatMap(({ path, plan }) => {
    const title = builtPages().get(path)?.title ?? '';
    const begins = plan.region !== null && title.startsWith(plan.region.shortName);
    return begins && [...title].length <= cardLength ? [] : [`${path}: ${title} (${String([...title].length)})`];
  });
  expect(faults).toEqual([]);
});

/** The addresses of a route. `plans/[plan]/` // => /^\/plans\/[^/]+\/$/; `[...form]` stands for any number of steps. */
function toPattern(route: string): RegExp {
  const steps = route.replace(/([^/])$/, '$1/').replace(/\[\.{3}\w+\]\//g, '(.+/)?');
  return new RegExp(`^/${steps.replace(/\[\w+\]/g, '[^/]+')}$`);
}
