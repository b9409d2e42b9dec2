/**
 * Reading pages: the whole plan on one page, marks in the words, seams made visible, the reader's place in the
 * contents.
 */
import { expect, test } from 'playwright/test';
import { withoutBlanks } from '../../src/text/blank.ts';
import { builtPage } from './support/builtSite.ts';
import { readDocuments } from './support/content.ts';

const section = '/plans/liaocheng-children-2021/health/';

test('the page of a whole plan holds its sections, one after the other, character for character', () => {
  const plans = readDocuments().flatMap(({ plans: own }) => own);
  const texts = plans.map(({ id, plan: { pages } }) => ({
    id,
    whole: withoutBlanks(builtPage(`/plans/${id}/full/`)?.planText ?? ''),
    parts: withoutBlanks(pages.map(({ slug }) => builtPage(`/plans/${id}/${slug}/`)?.planText ?? '').join('')),
  }));
  expect(texts.length).toBeGreaterThan(0);
  for (const { id, whole, parts } of texts) {
    expect(whole.length, id).toBeGreaterThan(1000);
    expect(whole === parts, id).toBe(true);
  }
});

test('the contents of a whole plan lead to its sections', async ({ page }) => {
  await page.goto('/plans/tengchong-women-2021/full/');
  await page.getByRole('navigation', { name: '本页目录' }).getByRole('link', { name: '妇女与教育' }).click();
  await expect(page).toHaveURL(/#education$/);
  await expect(page.locator('#education')).toBeInViewport();
  await expect(page.locator('#education-goal-1')).toBeVisible();
});

test('a section leads to its place in the whole plan', async ({ page }) => {
  await page.goto(section);
  await page.getByRole('link', { name: '在全文中读' }).click();
  await expect(page).toHaveURL(/\/full\/#health$/);
  await expect(page.locator('#health-goal-3')).toContainText('新生儿、婴儿和5岁以下儿童死亡率');
});

test('an address of a sentence leads to that sentence', async ({ page }) => {
  await page.goto(`${section}#measure-5-s2`);
  const sentence = page.locator('#measure-5-s2');
  await expect(sentence).toBeInViewport();
  await expect(sentence).toHaveText(/。$/);
  expect(await sentence.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
});

test('targets are marked in the words, and the sign is explained', async ({ page }) => {
  await page.goto(section);
  await expect(page.locator('#goal-3 .target')).toHaveText(['分别控制在3‰', '3.3‰', '4‰以下']);
  await expect(page.getByText('的是要做到的数，由本站找出')).toBeVisible();
});

test('seams are shown on demand, as many as the page says, and are not part of the words', async ({ page }) => {
  await page.goto('/plans/liaocheng-children-2021/full/');
  const seams = page.locator('[data-plan-text] .seam');
  const shown = () =>
    seams.evaluateAll(
      (found) => found.filter((seam) => getComputedStyle(seam, '::before').content.includes('⏎')).length,
    );
  const before = await page.locator('[data-plan-text]').textContent();
  expect(await shown()).toBe(0);
  const label = page.getByLabel(/标出原文换页的地方/);
  await label.check();
  const count = Number(/(\d+) 处/.exec(await page.getByText(/标出原文换页的地方/).innerText())?.[1]);
  expect(count).toBeGreaterThan(0);
  expect(await shown()).toBe(count);
  expect(await page.locator('[data-plan-text]').textContent()).toBe(before);
});

test('the contents mark the place that is being read', async ({ page }) => {
  await page.goto(section);
  const contents = page.getByRole('navigation', { name: '页边目录' });
  await page.locator('#measure-9').evaluate((element) => element.scrollIntoView());
  await expect(contents.locator('[aria-current="location"]')).toHaveAttribute('href', /#measure-9$/);
  await page.locator('#goal-2').evaluate((element) => element.scrollIntoView());
  await expect(contents.locator('[aria-current="location"]')).toHaveAttribute('href', /#goal-2$/);
});

test('a goal and a measure that are linked to appear below the bar that stays', { tag: '@phone' }, async ({ page }) => {
  for (const id of ['goal-2', 'measure-9']) {
    await page.goto(`${section}#${id}`);
    const bar = page.getByRole('navigation', { name: '本页各部分' });
    const [above, block] = await Promise.all([bar.boundingBox(), page.locator(`#${id}`).boundingBox()]);
    expect(above?.y, 'the bar').toBe(0);
    const top = block?.y ?? 0;
    expect(top, id).toBeGreaterThan(above?.height ?? 0);
    expect(top, id).toBeLessThan(150);
  }
});
