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
