/** Every page type with JavaScript off: the text is there, its links work, and search offers an alternative. */
import { expect, test } from 'playwright/test';
import { openPage } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';

test.use({ javaScriptEnabled: false });

test('every page type can be read, and left by its links', async ({ page, baseURL }) => {
  test.slow();
  const main = page.getByRole('main');
  for (const pageType of pageTypes) {
    await test.step(pageType.name, async () => {
      await openPage(page, pageType, false);
      expect((await main.innerText()).length).toBeGreaterThan(20);
      await expect(page.locator('[data-plan-text]').filter({ visible: false })).toHaveCount(0);
      const link = main.locator('a:not([href*="."])').filter({ visible: true }).last();
      const href = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expect(page).toHaveURL(new URL(href, new URL(pageType.path, baseURL)).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});

test('folded parts open', async ({ page }) => {
  await page.goto('/domains/children/family/');
  const folded = page.getByRole('main').locator('details').first();
  await expect(folded.getByRole('link').first()).toBeHidden();
  await folded.locator('summary').click();
  await expect(folded.getByRole('link').first()).toBeVisible();
});

test('a search from the home page ends on a page with an alternative', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('近视');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E8%BF%91%E8%A7%86$/);
  await expect(page.locator('noscript p', { hasText: '检索需要脚本' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '聊城市“十四五”儿童发展规划' }).click();
  await page.getByRole('main').getByRole('link', { name: '（一）儿童与健康' }).click();
  await expect(page.locator('[data-plan-text]')).toContainText('近视');
});
