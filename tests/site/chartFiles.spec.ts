/** The files of every chart: the drawing alone, its table, and the drawing as PNG. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import { builtFile, pathsWith, elementsOfPage } from './support/builtSite.ts';
import { openCharts } from './support/openPage.ts';
import { matrixBase, readMatrix } from './support/matrixPages.ts';
import { readNamedGoals } from './support/planCounts.ts';
import { plans, texts } from './support/promised.ts';
import { bodyRows, csvRows, savedCharts, savedChartsOf, svgElements, wideChartsOf } from './support/savedCharts.ts';

test.describe.configure({ mode: 'default' });

/** A page of each type that has a chart, with its number of charts. */
const pagesWithCharts = [
  ['/', 2],
  ['/plans/tengchong-children-2021/', 2],
  ['/indicators/', 1],
  ['/indicators/infant-mortality-rate/', 1],
  ['/departments/liaocheng/matrix/liaocheng-women-2021/lcw-4/', 1],
] as const;
const charts = savedCharts();
const planPaths = texts.map(({ id }) => `/plans/${id ?? ''}/`);

test('every chart of every page has its files, and they are there', () => {
  const drawn = pathsWith('class="wide"').flatMap((page) => wideChartsOf(page).map((id) => `${page} ${id}`));
  expect(charts.map(({ page, id }) => `${page} ${id}`)).toEqual(drawn);
  for (const [page, count] of pagesWithCharts) expect(savedChartsOf(page), page).toHaveLength(count);
  expect(drawn.length).toBeGreaterThanOrEqual(90);
  expect(new Set(charts.map(({ svg }) => svg)).size).toBe(charts.length);
  for (const { page, svg, csv, drawnFrom, name } of charts) {
    expect([svg.endsWith('.svg'), csv.endsWith('.csv'), drawnFrom, name !== ''], page).toEqual([true, true, svg, true]);
    expect(csvRows(csv).length, csv).toBeGreaterThan(0);
  }
});

test('every SVG file is the wide picture of its page, with a style of its own and links that lead to the site', () => {
  const shapes = (elements: HtmlElement[]): string[] =>
    elements
      .filter(({ tagName }) => ['path', 'rect', 'text'].includes(tagName))
      .map((one) => `${textOf(one)} ${one.attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}`);
  for (const { page, id, svg } of charts) {
    const [root, ...inside] = svgElements(svg).filter(({ namespaceURI }) => namespaceURI.endsWith('/svg'));
    const [shown] = elementsOfPage(page)
      .filter((one) => attributeOf(one, 'aria-labelledby') === `${id}-wide-title`)
      .map((one) => shapes(elementsIn(one)));
    expect(root && attributeOf(root, 'aria-labelledby'), svg).toBe(`${id}-wide-title`);
    // The background comes first, and only in the file.
    expect(shapes(inside).slice(1), svg).toEqual(shown);
    const style = inside.filter(({ tagName }) => tagName === 'style').map((one) => textOf(one))[0] ?? '';
    const unstyled = inside
      .flatMap((one) => (attributeOf(one, 'class') ?? '').split(' '))
      .filter((name) => name !== '' && name !== 'tick' && !style.includes(`.${name}`));
    expect([unstyled, style.includes('var(')], svg).toEqual([[], false]);
    const hrefs = inside.flatMap((one) => attributeOf(one, 'href') ?? []);
    expect(
      hrefs.filter((href) => !/^https?:\/\/[^/]+\//.test(href)),
      svg,
    ).toEqual([]);
  }
});

test('every SVG file is well-formed and has a size', async ({ page }) => {
  await page.goto('/about/');
  const faults = await page.evaluate(
    (files) =>
      files.filter(({ text }) => {
        const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
        const sized = ['width', 'height'].every((side) => Number(root.getAttribute(side)) > 0);
        return root.localName !== 'svg' || root.querySelector('parsererror') !== null || !sized;
      }),
    charts.map(({ svg }) => ({ svg, text: readFileSync(builtFile(svg), 'utf8') })),
  );
  expect(faults.map(({ svg }) => svg)).toEqual([]);
});

test('an SVG file opened alone is ink on paper, whatever colours the reader prefers', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const { svg } of pagesWithCharts.flatMap(([path]) => savedChartsOf(path))) {
    const response = await page.goto(svg);
    expect(response?.headers()['content-type']).toContain('image/svg+xml');
    const fills = await page.evaluate(() =>
      ['svg > rect', 'text:not(.soft)', '.mark, .tip'].map((selector) => {
        const found = document.querySelector(selector);
        return found === null ? null : getComputedStyle(found).fill;
      }),
    );
    const [paper, text, mark] = fills;
    expect(paper, svg).toBe('rgb(252, 251, 248)');
    expect(
      [text, mark].filter((fill) => fill !== null && fill !== 'rgb(28, 27, 25)'),
      svg,
    ).toEqual([]);
    expect(fills.filter((fill) => fill !== null).length, svg).toBeGreaterThan(1);
  }
});

test('the CSV of measurability has the rows of its table', () => {
  for (const path of planPaths) {
    const table = tableWith(path, '都没有');
    expect(csvRows(`${path}anatomy.csv`), path).toEqual(bodyRows(table));
  }
});

test('the CSV of deadlines has the rows of its table, a year in each', () => {
  for (const path of ['/indicators/', ...planPaths]) {
    const due = bodyRows(tableWith(path, '规划期')).flatMap(([plan = '', period = '', years = '', undated = '']) => [
      ...[...years.matchAll(/(\d{4})年 (\d+) 个/g)].map(([, year = '', count = '']) => [plan, period, year, count]),
      [plan, period, '未写', undated],
    ]);
    expect(csvRows(`${path}deadlines.csv`), path).toEqual(due);
    const total = due.reduce((sum, row) => sum + Number(row.at(-1)), 0);
    const of = path === '/indicators/' ? plans : texts.filter(({ id }) => path === `/plans/${id ?? ''}/`);
    const dated = of.flatMap(({ domains }) =>
      domains.flatMap(({ goals, measures }) =>
        [...goals, ...measures].flatMap(({ targets, deadline }) => [
          ...targets,
          ...(deadline === null ? [] : [deadline]),
        ]),
      ),
    );
    expect(total, path).toBe(dated.length);
  }
});

test('the CSV of all targets holds the rows of its table, one for each domain and plan', () => {
  const tables = elementsOfPage('/').filter((one) => one.tagName === 'table' && textOf(one).includes('只见于一部的'));
  const csvs = savedChartsOf('/').map(({ csv }) => csvRows(csv));
  expect(csvs).toHaveLength(tables.length);
  tables.forEach((table, at) => {
    const [head = []] = headRows(table);
    const due = bodyRows(table).flatMap(([domain = '', ...cells]) =>
      cells.map((cell, nth) => [domain, head[nth + 1] ?? '', ...cell.split('＋')]),
    );
    expect(csvs[at]).toEqual(due);
  });
});

test('the CSV of every matrix holds the filled cells of its table, in its order', () => {
  const goals = readNamedGoals();
  const matrices = charts.filter(({ page }) => page.startsWith(matrixBase));
  for (const { page, csv } of matrices) {
    const { lines } = readMatrix(page, goals);
    const heads = elementsOfPage(page)
      .filter((one) => one.tagName === 'th' && (attributeOf(one, 'class') ?? '').includes('domain'))
      .map((head) => textOf(head).trim());
    const due = lines.flatMap(({ name, cells }) =>
      cells.flatMap(({ counts: [led, shared] }, at) =>
        led + shared === 0 ? [] : [[name, heads[at] ?? '', String(led), String(shared)]],
      ),
    );
    expect(
      csvRows(csv).map(([name, , domain, led, shared]) => [name, domain, led, shared]),
      csv,
    ).toEqual(due);
  }
});

test('every chart of a page of each type is drawn as PNG, twice as large as its file', async ({ page }) => {
  for (const [path, count] of pagesWithCharts) {
    await openCharts(page, path);
    const figures = page.locator('chart-figure');
    await expect(figures).toHaveCount(count);
    for (const [at, { name, svg }] of savedChartsOf(path).entries()) {
      const figure = figures.nth(at);
      await figure.getByRole('button', { name: '存为 PNG 图' }).click();
      await expect(figure.getByRole('link', { name: `下载 ${name}.png` })).toBeFocused();
      const [root] = svgElements(svg).filter(({ tagName }) => tagName === 'svg');
      const size = ['width', 'height'].map((side) => 2 * Number(root && attributeOf(root, side)));
      const image = figure.getByRole('img', { name, exact: true });
      await expect
        .poll(() => image.evaluate((drawn: HTMLImageElement) => [drawn.naturalWidth, drawn.naturalHeight]))
        .toEqual(size);
    }
  }
});

test('without JavaScript the files are there, and controls that need it are not', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [path, count] of pagesWithCharts) {
    await openCharts(page, path);
    for (const name of ['下载 SVG 图', '下载 CSV 表']) {
      const links = page.getByRole('link', { name });
      await expect(links).toHaveCount(count);
      for (const link of await links.all()) await expect(link).toBeVisible();
    }
    await expect(page.getByRole('button', { name: '存为 PNG 图' })).toHaveCount(0);
  }
  await page.close();
});

function tableWith(path: string, words: string): HtmlElement {
  const table = elementsOfPage(path).find((one) => one.tagName === 'table' && textOf(one).includes(words));
  if (table === undefined) throw new Error(`${path} has no table of ${words}`);
  return table;
}

function headRows(table: HtmlElement): string[][] {
  return elementsIn(table)
    .filter(({ tagName }) => tagName === 'thead')
    .map((head) =>
      elementsIn(head)
        .filter(({ tagName }) => tagName === 'th')
        .map((cell) => textOf(cell).trim()),
    );
}
