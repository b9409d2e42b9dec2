/** The first screens on a phone: the doors of the home page, and what a plan promises. */
import { expect, test } from 'playwright/test';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { contentFolder } from '../support/corpus.ts';
import { plans } from './support/promised.ts';

/** Of the home page, in pixels; a plan has its first promise on the first screen. */
const REACH = 1400;

const { readerQuestions, regions } = readRegistry(contentFolder);
const planPaths = plans.map(({ id }) => `/plans/${id ?? ''}/`);
const placePaths = regions
  .filter(({ slug }) => plans.some(({ region }) => region?.slug === slug))
  .map(({ slug }) => `/regions/${slug}/`);
const topicPaths = readerQuestions.topics.map(({ topic }) => `/topics/${topic}/`);

test('home has search, places, subjects and plans within reach, in this order', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  const reached = await page.getByRole('main').evaluate((main, reach) => {
    const ends = [...main.querySelectorAll('input[type=search], a')].filter(
      (element) => element.getBoundingClientRect().bottom + scrollY <= reach,
    );
    return ends.map((element) => element.getAttribute('href') ?? 'search');
  }, REACH);
  const kinds = [['search'], placePaths, topicPaths, planPaths];
  const found = reached.filter((door) => kinds.flat().includes(door));
  expect(new Set(found)).toEqual(new Set(kinds.flat()));
  const order = found.map((door) => kinds.findIndex((kind) => kind.includes(door)));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a plan has its first promise on the first screen', { tag: '@phone' }, async ({ page }) => {
  for (const path of planPaths) {
    await page.goto(path);
    await expect(page.getByRole('main').locator('a[href*="/goal-"]').first()).toBeInViewport({ ratio: 1 });
  }
});

test('the page of a province has what its places promise, who answers, their subjects, and how they compare', async ({
  page,
}) => {
  for (const place of placePaths) {
    await page.goto(place);
    const promised = await page.locator('table.numbers td:has(> b)').count();
    await page.locator('.where a').click();
    const main = page.getByRole('main');
    await expect(main.locator(`h2 a[href="${place}"]`)).toBeVisible();
    const all = await main.locator(`a[href^="${place}#numbers-"]`).allInnerTexts();
    expect(all.reduce((sum, label) => sum + Number(/\d+/.exec(label)?.[0]), 0)).toBe(promised);
    for (const name of [/承诺了哪些数$/, '由谁负责', '写到哪些主题', /与别处比$/]) {
      await expect(main.getByRole('heading', { level: 3, name }).first()).toBeVisible();
    }
    await main.locator(`a[href^="${place}#numbers-"]`).first().click();
    await expect(page.locator('#numbers-1')).toBeInViewport();
  }
});
