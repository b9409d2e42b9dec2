/**
 * An official's path: the goals that the bureau leads, one of them, the measures beside it, and back; and a link for a
 * colleague.
 */
import { expect, test } from 'playwright/test';

const department = '/departments/liaocheng/health-commission/';

test('follows a department to a goal it leads, to the measures of that domain, and back', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto(department);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('市卫生健康委');
  const led = main.locator('details').filter({ has: page.getByRole('heading', { name: '牵头的目标', level: 2 }) });
  const goal = led.locator('a[href="/plans/liaocheng-children-2021/health/goal-3/"]');
  await expect(goal).toContainText('新生儿、婴儿和5岁以下儿童死亡率');
  await goal.click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^主要目标3 新生儿/);
  const lead = main.getByRole('term').filter({ hasText: '牵头单位' }).locator('xpath=following-sibling::dd');
  await expect(lead.getByRole('link')).toHaveText(['市卫生健康委']);

  const around = page.getByRole('complementary');
  await around.getByRole('link', { name: '策略措施 14 项' }).click();
  await page.locator('#measure-5').getByRole('link', { name: '(5)', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('策略措施5 加强出生缺陷综合防治');
  await expect(page.locator('[data-plan-text]')).toContainText('加强出生缺陷综合防治。');
  await around.getByRole('link', { name: '主要目标 12 项' }).click();
  await page.locator('#goal-3').getByRole('link', { name: '(3)', exact: true }).click();
  await lead.getByRole('link', { name: '市卫生健康委' }).click();
  await expect(page).toHaveURL(department);
});

test('a link to a place in the text, opened by a colleague, shows that place', async ({ page }) => {
  await page.goto('/plans/liaocheng-children-2021/health/#measure-5');
  const measure = page.locator('#measure-5');
  await expect(measure).toBeInViewport();
  await expect(measure).toContainText('加强出生缺陷综合防治。');
  await measure.getByRole('link', { name: '(5)', exact: true }).click();
  await expect(page).toHaveURL('/plans/liaocheng-children-2021/health/measure-5/');
});

test('a printed goal states its address on the site, and keeps its words and departments', async ({ page }) => {
  await page.goto('/plans/liaocheng-children-2021/health/goal-3/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('本页地址：')).toContainText('/plans/liaocheng-children-2021/health/goal-3/');
  await expect(page.locator('[data-plan-text]')).toBeVisible();
  await expect(page.getByText('市卫生健康委', { exact: true })).toBeVisible();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeHidden();
});
