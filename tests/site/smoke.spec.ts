/** The minimum: the home page answers in Chinese, without third parties and without errors. */
import { expect, test } from 'playwright/test';

test(
  'the home page answers in Chinese, asks no third party and logs no error',
  { tag: '@both' },
  async ({ page, baseURL }) => {
    const requested: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    const response = await page.goto('/', { waitUntil: 'networkidle' });

    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    expect(requested.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
