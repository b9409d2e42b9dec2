/** /compare/: two plans of the reader's choice side by side. */
import { expect, test } from 'playwright/test';
import { findColourViolations, findViolations } from './support/axe.ts';
import { findBesideScreen } from './support/screen.ts';
import { listen } from './support/heard.ts';

const [women, children] = ['liaocheng-women-2021', 'tengchong-children-2021'];
const planData = /\/plans\/[^/]+\/[a-z]+\.json$/;
const address = `/compare/?a=${women}&b=${children}`;

test(
  'two plans are chosen, and set side by side under an address of their own',
  { tag: '@both' },
  async ({ page, context, baseURL }) => {
    const heard = await listen(page, context);
    await page.goto('/compare/');
    await page.getByLabel('第一部').selectOption({ label: '聊城妇女规划' });
    await page.getByLabel('第二部').selectOption({ label: '腾冲儿童规划' });
    await page.getByRole('button', { name: '并排对照' }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { name: '聊城妇女规划与腾冲儿童规划' })).toBeVisible();
    await expect(page).toHaveTitle(/^聊城妇女规划与腾冲儿童规划对照/);
    await expect(page.getByLabel('第一部')).toHaveValue(women);
    await expect(page.getByRole('row', { name: /农村自来水普及率.*95%.*90%/ })).toBeVisible();
    await page.locator('summary', { hasText: '妇女与健康' }).click();
    await expect(page.getByText('孕产妇死亡率控制在').first()).toBeVisible();
    expect(await findBesideScreen(page)).toEqual([]);
    expect(heard.requested.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  },
);

test('what is shown is accessible, in light and in dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await page.locator('summary', { hasText: '妇女与健康' }).click();
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findColourViolations(page)).toEqual([]);
});

test('a pair that has a page is shown there, in either order', async ({ page }) => {
  for (const [a, b] of [
    ['yushu-children-2021', children],
    [children, 'yushu-children-2021'],
  ]) {
    await page.goto(`/compare/?a=${String(a)}&b=${String(b)}`);
    await expect(page).toHaveURL('/compare/yushu-children-2021/tengchong-children-2021/');
  }
});

test('a plan that is not here, twice the same one, and one that cannot be had are said', async ({ page }) => {
  const status = page.locator('any-pair').getByRole('status');
  await page.goto(`/compare/?a=${women}&b=nowhere-women-2021`);
  await expect(status).toContainText('没有收录这部规划：nowhere-women-2021');
  await page.goto(`/compare/?a=${women}&b=${women}`);
  await expect(status).toContainText('同一部');
  await page.route(planData, (route) => route.abort());
  await page.goto(address);
  await expect(status).toContainText('没有取到规划');
  await page.unroute(planData);
  await status.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { name: '聊城妇女规划与腾冲儿童规划' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do, and lists the pages of pairs', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('any-pair noscript')).toBeVisible();
    expect(await page.locator('any-pair noscript').innerText()).toContain('任选两部并排要用脚本');
    await expect(page.getByRole('button', { name: '并排对照' })).toBeHidden();
    await expect(page.getByRole('link', { name: /榆树儿童规划与腾冲儿童规划/ })).toBeVisible();
  });
});
