/** A citizen's walk, on a phone: from the home page into the text, to one goal, and back; nothing wider than the screen. */
import { expect, test } from 'playwright/test';
import { findBesideScreen } from './support/screen.ts';

for (const width of [320, 375]) {
  test(`reads from home to a section and a goal and back, ${String(width)} px`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const main = page.getByRole('main');
    const words = page.locator('[data-plan-text]');

    await page.goto('/');
    expect(await findBesideScreen(page)).toEqual([]);
    await main.getByRole('link', { name: '聊城市“十四五”儿童发展规划' }).tap();
    await expect(page).toHaveURL('/plans/liaocheng-children-2021/');
    expect(await findBesideScreen(page)).toEqual([]);
    await main.getByRole('link', { name: '（一）儿童与健康' }).tap();
    await expect(page).toHaveURL('/plans/liaocheng-children-2021/health/');
    expect(await findBesideScreen(page)).toEqual([]);
    await expect(words).toContainText('儿童新发近视率明显下降');

    await words.getByRole('link', { name: '(8)', exact: true }).first().tap();
    await expect(page).toHaveURL('/plans/liaocheng-children-2021/health/goal-8/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^主要目标8 /);
    await expect(words).toContainText('儿童新发近视率明显下降');
    expect(await findBesideScreen(page)).toEqual([]);

    await main.getByRole('link', { name: '在规划全文中阅读' }).tap();
    await expect(page).toHaveURL('/plans/liaocheng-children-2021/health/#goal-8');
    await expect(page.locator('#goal-8')).toBeInViewport();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('/plans/liaocheng-children-2021/health/');
    await page.getByRole('navigation', { name: '当前位置' }).getByRole('link', { name: '首页' }).tap();
    await expect(page).toHaveURL('/');
  });
}

test('finds the next section from the folded contents', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/plans/liaocheng-children-2021/health/');
  await page.getByText('本规划目录').tap();
  const contents = page.getByRole('navigation', { name: '本规划目录' });
  await expect(contents.getByRole('link', { name: '（一）儿童与健康' })).toHaveAttribute('aria-current', 'page');
  await contents.getByRole('link', { name: '儿童与安全' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('儿童与安全');
});
