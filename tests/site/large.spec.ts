/**
 * 大字 (长者模式): the same page in large print, switched on without JavaScript, remembered without cookies. It
 * requires text from 20 px, line height 1.8, targets from 60 px, and one column. Every page type: phone.spec.ts.
 */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { findBesideScreen } from './support/screen.ts';

const reading = '/plans/liaocheng-children-2021/health/';
const box = (page: Page) => page.getByRole('checkbox', { name: '大字' });

test('large print has one column, wide lines and large targets', async ({ page }) => {
  await page.goto(reading);
  const contents = page.locator('nav.beside');
  await expect(contents).toBeVisible();
  await box(page).check();
  await expect(contents).toBeHidden();
  const words = page.locator('[data-plan-text] p').first();
  const { size, line } = await words.evaluate((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { size: parseFloat(fontSize), line: parseFloat(lineHeight) };
  });
  expect(size).toBeGreaterThanOrEqual(20);
  expect(line / size).toBeGreaterThanOrEqual(1.8);
  for (const link of await page.getByRole('navigation', { name: '主导航' }).getByRole('link').all()) {
    const bounds = await link.boundingBox();
    expect(bounds?.height).toBeGreaterThanOrEqual(60);
    expect(bounds?.width).toBeGreaterThanOrEqual(60);
  }
});

test('so are charts for a reader whose own text is twice as large, and nothing leaves the screen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  const browser = await page.context().newCDPSession(page);
  const heightAt = async (standard: number): Promise<number> => {
    await browser.send('Page.setFontSizes', { fontSizes: { standard } });
    const words = page.locator('figure.chart svg:visible text').first();
    return (await words.boundingBox())?.height ?? 0;
  };
  await page.goto('/indicators/infant-mortality-rate/');
  const usual = await heightAt(16);
  expect(await heightAt(32)).toBeGreaterThan(1.8 * usual);
  for (const path of ['/indicators/infant-mortality-rate/', '/plans/liaocheng-children-2021/health/goal-3/']) {
    await page.goto(path);
    expect(await findBesideScreen(page), path).toEqual([]);
  }
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
});

test('the choice is kept from page to page and given up again, without a cookie', async ({ page, context }) => {
  await page.goto(reading);
  await box(page).check();
  await page.goto('/about/');
  await expect(box(page)).toBeChecked();
  await box(page).uncheck();
  await page.goto(reading);
  await expect(box(page)).not.toBeChecked();
  expect(await context.cookies()).toEqual([]);
});

test('a browser that stores nothing has large print for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(reading);
  await box(page).check();
  await expect(page.locator('html')).toHaveCSS('font-size', '22px');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the switch works', async ({ page }) => {
    await page.goto(reading);
    await box(page).check();
    await expect(page.locator('html')).toHaveCSS('font-size', '22px');
  });
});
