/** The keyword index: all search hits of a word, for readers without JavaScript. */
import { expect, test } from 'playwright/test';
import { fileURLToPath } from 'node:url';
import { countedRecords } from '../unit/search/builtIndex.ts';
import { readRecords } from '../../scripts/search/readRecords.ts';
import { createScan } from '../unit/search/scan.ts';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import { builtPage, builtPaths, elementsOfPage } from './support/builtSite.ts';

test.use({ javaScriptEnabled: false });

test('from the search field to the sentence, without script', { tag: '@both' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('近视');
  await page.getByRole('searchbox').press('Enter');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: '词语索引' }).first().click();
  await expect(page).toHaveURL(/\/keywords\/$/);
  await page.getByRole('navigation', { name: '按拼音首字母' }).getByRole('link', { name: /^J/ }).click();
  await expect(page).toHaveURL(/#j$/);
  await main.getByRole('link', { name: /^近视 jìnshì \d+$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('近视 jìn shì');
  const sentence = main.getByRole('link', { name: /小学生近视率降至38%以下/ }).first();
  await sentence.click();
  await expect(page).toHaveURL(/\/goal-\d+\/#s\d+$/);
  const opened = page.locator(':target');
  await expect(opened).toBeInViewport();
  await expect(opened).toContainText('小学生近视率降至38%以下');
});

test('words of readers refer to words of plans', async ({ page }) => {
  // The letter was on the first page once: who comes for it is led on.
  await page.goto('/keywords/#x');
  await page.locator(':target').getByRole('link').click();
  await expect(page).toHaveURL(/\/keywords\/2\/#x$/);
  const entry = page.getByRole('listitem').filter({ hasText: /^校园欺凌/ });
  await entry.getByRole('link', { name: '学生欺凌' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('学生欺凌');
});

test('every word of the index shows the number of hits that a scan finds, and its page lists as many', () => {
  const scan = createScan(countedRecords(readRecords(fileURLToPath(new URL('../../content', import.meta.url)))));
  const pages = builtPaths().filter((path) => /^\/keywords\/(?:\d+\/)?$/.test(path));
  const entries = pages
    .flatMap(elementsOfPage)
    .filter((element) => element.tagName === 'a' && /^\/keywords\/.+/.test(attributeOf(element, 'href') ?? ''));
  const words = entries.flatMap((entry) => {
    const parts = elementsIn(entry);
    const count = parts.find(({ tagName }) => tagName === 'b');
    const word = parts.find((part) => attributeOf(part, 'class') === 'words');
    return count === undefined || word === undefined
      ? []
      : [{ path: attributeOf(entry, 'href') ?? '', word: textOf(word), count: Number(textOf(count)) }];
  });
  expect(words.length).toBeGreaterThan(600);
  expect(words.filter(({ word, count }) => scan(word).length !== count)).toEqual([]);
  expect(words.filter(({ path, count }) => listedHits(path).length !== count)).toEqual([]);
});

test('every listed sentence has its anchor on the page it links to', () => {
  const lost = builtPaths()
    .filter((path) => path.startsWith('/keywords/'))
    .flatMap((path) => builtPage(path)?.links ?? [])
    .filter(({ href }) => href.startsWith('/plans/'))
    .filter(({ href }) => {
      const [path = '', anchor] = href.split('#');
      return anchor !== undefined && builtPage(path)?.ids.has(anchor) !== true;
    });
  expect([...new Set(lost.map(({ href }) => href))]).toEqual([]);
});

/** The hits on a word's page: list entries if sentences are shown, else the links to places. */
function listedHits(path: string): HtmlElement[] {
  const elements = elementsOfPage(path);
  const main = elements.find(({ tagName }) => tagName === 'main');
  const inMain = main === undefined ? [] : elementsIn(main);
  const places = inMain.filter(({ tagName }) => tagName === 'dd').flatMap(elementsIn);
  const parts = inMain.filter(({ tagName }) => tagName === 'details').flatMap(elementsIn);
  return places.length > 0 ? places : parts.filter(({ tagName }) => tagName === 'li');
}
