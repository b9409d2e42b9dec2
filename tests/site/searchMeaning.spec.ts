/** Questions in the page: what was understood is said, can be taken back, and never ends in a dead end. */
import { expect, test } from 'playwright/test';
import type { Locator } from 'playwright/test';
import { findViolations } from './support/axe.ts';
import { field, hitLinks, hits, scan, searchAddress, status } from './support/searchPage.ts';

test('a place and a question are understood, said, and taken back with one tap', async ({ page }) => {
  await page.goto(searchAddress('腾冲近视怎么防'));
  const steps = page.locator('[data-part="steps"]');
  await expect(steps.getByRole('link', { name: '不作检索词：“怎么防”，撤去' })).toBeVisible();
  await expect(status(page)).toHaveText(/^共 2 条/);
  await expect(hitLinks(page).first()).toHaveText(/^主要目标9 儿童新发近视率明显下降/);
  await steps.getByRole('link', { name: '地方：腾冲市，撤去' }).click();
  await expect(page).toHaveURL(searchAddress('近视怎么防'));
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(scan('近视').length)} 条`));
  await field(page).fill('腾冲教体局 牵头');
  await expect(status(page)).toHaveText('腾冲市的规划没有写“教体局”负责什么，所以列不出来。');
  await field(page).fill('教体局 牵头');
  await expect(hits(page).first().locator('[data-part="leads"]')).toContainText('市教育体育局');
  await steps.getByRole('link', { name: '只列它牵头的，撤去' }).click();
  await expect(page).toHaveURL(searchAddress('教体局'));
});

test('mere characters are one tap away, and the way back', async ({ page }) => {
  await page.goto(searchAddress('腾冲近视'));
  await page.getByRole('link', { name: '只按字面找' }).click();
  await expect(status(page)).toHaveText(/^没有条文含有“腾冲近视”/);
  await page.getByRole('link', { name: /改为按意思找$/ }).click();
  await expect(status(page)).toHaveText(/^共 2 条/);
});

test('where nothing answers whole, the closest are given and said to be, with ways on', async ({ page }) => {
  await page.goto(searchAddress('榆树 彩礼'));
  await expect(status(page)).toHaveText(/没有一条同时写到这些，最接近的 \d+ 条：$/);
  await expect(hits(page).first()).toContainText('彩礼');
  const instead = page.locator('[data-part="instead"]').getByRole('link', { name: /^彩礼 \d+$/ });
  await instead.click();
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(scan('彩礼').length)} 条`));
});

test('below one or two hits the closest others are given, said to be, and gone with the question', async ({ page }) => {
  await page.goto(searchAddress('打疫苗要不要钱'));
  await expect(status(page)).toHaveText('共 1 条：策略措施 1 条。');
  const nearest = page.locator('[data-part="nearest"]');
  await expect(nearest.getByRole('heading', { level: 2 })).toHaveText('没有写全、但最接近的');
  const items = nearest.getByRole('listitem');
  await expect(items.filter({ hasText: '免疫规划疫苗' }).first()).toBeVisible();
  const [whole] = await toAddresses(hitLinks(page));
  expect(await toAddresses(items.getByRole('heading').getByRole('link')), 'no hit twice').not.toContain(whole);
  expect(await findViolations(page)).toEqual([]);
  await field(page).fill('疫苗');
  await expect(status(page)).toHaveText(/^共 \d\d 条/);
  await expect(nearest).toBeHidden();
});

test('what no plan writes is said plainly, beside links that have hits', async ({ page }) => {
  await page.goto(searchAddress('彩票'));
  await expect(status(page)).toHaveText(/^各部规划都没有写“彩票”/);
  await page.locator('[data-part="instead"]').getByRole('link').first().click();
  await expect(status(page)).toHaveText(/^共 \d+ 条/);
});

test('the subject stands on top without moving the hits, which are headings, the first within ten tab stops', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/offers.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(searchAddress('留守儿童 聊城 谁管'));
  const card = page.locator('[data-part="jumps"]').getByRole('link').first();
  await expect(hits(page).first()).toBeVisible();
  await expect(card).toBeHidden();
  const before = await hitLinks(page).first().boundingBox();
  release();
  await expect(card).toHaveText(/^主题：留守儿童 · \d+ 地 · \d+ 条$/);
  expect(await hitLinks(page).first().boundingBox(), 'the card moved the hits').toEqual(before);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(await hits(page).count());
  await expect(hits(page).locator('[data-part="goals"]').first()).toContainText('牵头');
  let stops = 0;
  const first = hitLinks(page).first();
  const isFocused = (): Promise<boolean> => first.evaluate((link) => link === document.activeElement);
  for (; stops < 10 && !(await isFocused()); stops += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent.trim());
    if (name === '跳到结果') await page.keyboard.press('Enter');
  }
  await expect(first).toBeFocused();
});

test('what has a page of its own stands on top with its counts when its name is the question', async ({ page }) => {
  await page.goto('/search/');
  for (const [query, card] of [
    ['近视', /^主题：近视 · \d+ 地 · \d+ 条$/],
    ['小学生近视率', /^指标：小学生近视率 · \d+ 地 · \d+ 个数$/],
    ['市卫生健康委', /^部门：聊城 市卫生健康委 · 牵头 \d+ 项 · 责任 \d+ 项$/],
    ['腾冲', /^地方：腾冲市 · \d+ 部规划$/],
    ['山东省', /^地方：山东省 · \d+ 部规划$/],
    ['民法典', /^法规文件：中华人民共和国民法典 · \d+ 地$/],
  ] as const) {
    await field(page).fill(query);
    await expect(page.locator('[data-part="jumps"]').getByRole('link').first(), query).toHaveText(card);
  }
});

test('understood results are accessible and fit 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(searchAddress('被家暴了怎么办 聊城'));
  await expect(status(page)).toHaveText(/^共/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findViolations(page)).toEqual([]);
});

/** Where these links lead, without their marks. */
function toAddresses(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}
