/** The tab 数 of search: rows about the words, filtered, sorted, taken away, on a phone, and without script. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { parseCsv } from '../support/parseCsv.ts';
import { findViolations } from './support/axe.ts';
import { facet, field, records, status } from './support/searchPage.ts';

const rows = (page: Page) => page.locator('[data-part="numbers-list"] tbody tr:not([data-part])');
const tab = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: '结果的两种列法' }).getByRole('link', { name });

test('a journalist asks 托育, opens 数, narrows by year, sorts by value and takes the table away', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('托育');
  await tab(page, /^数/).click();
  await expect(status(page)).toHaveText(/^共 6 个数/);
  await expect(page).toHaveURL(/view=numbers/);
  await expect(rows(page).filter({ hasText: '托位数' })).toHaveCount(3);

  await page.getByRole('columnheader', { name: '值' }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: '值' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/order=value/);
  for (const name of ['原文写法', '牵头']) {
    await page.getByRole('columnheader', { name }).getByRole('link').click();
    await expect(page.getByRole('columnheader', { name })).toHaveAttribute('aria-sort', 'ascending');
  }
  const related = page.locator('[data-part="related-rows"] tr:not([data-part])');
  await expect(related.first()).toContainText('市卫生健康委');
  await expect(related.last()).toContainText('本条未写');

  await facet(page, 'year')
    .getByRole('link', { name: /2025年/ })
    .click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(/托位数.*达到4.5个.*2025年.*规划期末.*聊城市.*市卫生健康委/su);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '表格（CSV）' }).click(),
  ]);
  const [head = [], row = []] = parseCsv(readFileSync(await file.path(), 'utf8'));
  const cell = (name: string): string | undefined => row[head.indexOf(name)];
  expect([cell('原文写法'), cell('数值'), cell('年份'), cell('年份依据'), cell('牵头单位')]).toEqual([
    ...['4.5个', '4.5', '2025', '规划期末', '市卫生健康委'],
  ]);
  expect(cell('出处（GB/T 7714—2025）')).toMatch(/^聊城市人民政府\. .*\[EB\/OL\].*\/welfare\/goal-4\/\.$/);
  expect(cell('检索式')).toContain('q=托育');

  await page.goBack();
  await expect(rows(page)).toHaveCount(6);
});

test('filters of texts by year are about the number asked for', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('托育')}&year=2025`);
  await expect(status(page)).toHaveText(/^共 1 条/);
  await expect(page.locator('[data-part="hits"] [data-part="targets"]')).toContainText('托位数');
});

test('on a phone a row is a card, wide enough, without faults; the spreadsheet is made', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/search/?q=${encodeURIComponent('近视')}&view=numbers`);
  const expected = records.flatMap(({ targets }) => targets).filter(({ indicator }) => indicator.includes('近视'));
  await expect(status(page)).toContainText(`写“近视”的 ${String(expected.length)} 个`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  expect(await findViolations(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '表格（XLSX）' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('zhigui-numbers.xlsx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of indicators is named', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('main').getByRole('link', { name: '指标', exact: true })).toHaveAttribute(
      'href',
      '/indicators/',
    );
  });
});
