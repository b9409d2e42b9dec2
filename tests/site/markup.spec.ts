/** Required and forbidden markup of every built page, and its titles; read as files. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { builtFolder } from '../../scripts/command/folders.ts';
import { notFoundPath } from '../../src/naming/routes/siteRoutes.ts';
import { largePrintScript } from '../../src/view/shared/largePrint.ts';
import { builtFile, builtPage, builtPages } from './support/builtSite.ts';
import { findHtmlFaults } from './support/htmlValidate.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';
import { toPattern } from './support/routePattern.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';

test.describe.configure({ mode: 'default' });

/** The maximum length of a title on WeChat's card. */
const cardLength = 28;

/** No plan of today has tasks: their page is built and checked by tests/built/taskPlan.test.ts. */
const withoutPages = ['plans/[plan]/[section]/task-[num]'];

test('every route has its row in the table of page types', () => {
  const pages = fileURLToPath(new URL('../../src/pages/', import.meta.url));
  const paths = pageTypes.map(({ path, status }) => (status === 404 ? '/404/' : path.replace(/\?.*$/, '')));
  const routes = globSync('**/*.astro', { cwd: pages }).map((file) => file.replace(/(index)?\.astro$/, ''));
  expect(routes.length).toBeGreaterThan(0);
  expect(routes.filter((route) => !paths.some((path) => toPattern(route).test(path)))).toEqual(withoutPages);
});

test('no page has inline code, double ids, another language, a lax policy or barred zoom', () => {
  const faults = builtPages().flatMap((page) => page.faults.map((fault) => `${page.path}: ${fault}`));
  expect(faults).toEqual([]);
});

test('html-validate finds nothing on a page of each type', () => {
  const paths = pageTypes.map(({ path, status }) => (status === 404 ? notFoundPath : path.replace(/[?#].*$/, '')));
  expect([...new Set(paths)].flatMap(findHtmlFaults)).toEqual([]);
});

/** The maximum weight, in bytes, of scripts on pages whose purpose is not a script. */
const smallScripts = 24_000;
const scriptPages = ['/search/', '/verify/'];

test('scripts are files of the site, except that of large print; they are small on pages that do not depend on them', () => {
  const pages = builtPages();
  const inline = pages.flatMap(({ path, inlineScripts }) =>
    inlineScripts.filter((script) => script !== largePrintScript).map(() => path),
  );
  expect(inline).toEqual([]);
  expect(pages.flatMap(({ scripts }) => scripts).filter((script) => !script.startsWith('/_astro/'))).toEqual([]);
  const weight = (scripts: readonly string[]): number =>
    scripts.reduce((sum, script) => sum + statSync(builtFile(script)).size, 0);
  const heavy = pages.filter(({ path, scripts }) => !scriptPages.includes(path) && weight(scripts) > smallScripts);
  expect(heavy.map(({ path, scripts }) => `${path}: ${String(weight(scripts))}`)).toEqual([]);
});

test('no page and no script speaks in words of those who built it', () => {
  const words =
    /另本|文中所及|别处同类|未见同类|仅字面包含|标出接上的断行|浅底是本站|登记说明|区 区级|检索规则|个百分点／年|差异 0/gu;
  const scripts = globSync('_astro/*.js', { cwd: builtFolder }).map((file) => `/${file}`);
  const files = [...builtPages().map(({ path }) => (path.endsWith('/') ? `${path}index.html` : path)), ...scripts];
  expect(scripts.length).toBeGreaterThan(20);
  const found = files.flatMap(
    (file) =>
      readFileSync(builtFile(file), 'utf8')
        .match(words)
        ?.map((word) => `${file}: ${word}`) ?? [],
  );
  expect(found).toEqual([]);
});

test('every page has one first heading, and a title of its own', () => {
  const pages = builtPages();
  const headings = pages.filter((page) => page.headings.length !== 1 || page.headings[0]?.trim() === '');
  expect(headings.map(({ path }) => path)).toEqual([]);
  const byTitle = Map.groupBy(pages, ({ title }) => title.trim());
  expect(byTitle.get('')).toBeUndefined();
  const shared = [...byTitle.values()].filter((group) => group.length > 1);
  expect(shared.map((group) => [group[0]?.title, ...group.map(({ path }) => path)])).toEqual([]);
});

test('the title of a goal or measure begins with the place and is shown whole on a card', () => {
  const faults = commitmentsOf(readDocuments()).flatMap(({ path, plan }) => {
    const title = builtPage(path)?.title ?? '';
    const begins = plan.region !== null && title.startsWith(plan.region.shortName);
    return begins && [...title].length <= cardLength ? [] : [`${path}: ${title} (${String([...title].length)})`];
  });
  expect(faults).toEqual([]);
});
