/** Arriving from a hit: the terms of the query are marked in words that stay as they are. */
import { expect, test } from 'playwright/test';

test('arriving from a hit, the terms are marked and the words are as they were', { tag: '@both' }, async ({ page }) => {
  const path = '/plans/liaocheng-children-2021/health/goal-8/';
  await page.goto(path);
  const words = page.locator('[data-plan-text]').first();
  const before = await words.textContent();
  await page.goto(`${path}?hl=${encodeURIComponent('近視')}#s1`);
  const said = page.getByRole('status').filter({ hasText: '已标出' });
  await expect(said).toHaveText(/^已标出 2 处“近视”/);
  expect(await words.textContent()).toBe(before);
  await expect(page.locator('#s1')).toBeInViewport();
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page).toHaveURL(`${path}#s1`);
  await expect(said).toHaveCount(0);
});

test('an anchor that is no address is left alone, and the terms are marked all the same', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(`/plans/liaocheng-children-2021/health/goal-8/?hl=${encodeURIComponent('近视')}#%`);
  await expect(page.getByRole('status').filter({ hasText: '已标出' })).toHaveText(/^已标出 2 处“近视”/);
  await page.goto('/search/?q=%#%');
  await expect(page.locator('[data-part="status"]')).not.toHaveText('');
  expect(thrown).toEqual([]);
});

test('where the browser cannot paint, arriving wraps the terms and unwraps them', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Highlight', { value: undefined });
  });
  await page.goto(`/plans/liaocheng-women-2021/preface/?hl=${encodeURIComponent('妇女')}`);
  const words = page.locator('[data-plan-text]').first();
  await expect(words.locator('mark').first()).toHaveText('妇女');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(words.locator('mark')).toHaveCount(0);
});
