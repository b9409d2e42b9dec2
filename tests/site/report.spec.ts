/** 纠错, when no address is set: links that do not disturb the words, and the draft that they fill in. */
import { expect, test } from 'playwright/test';
import type { Locator } from 'playwright/test';

const section = '/plans/tengchong-women-2021/guidance/';
const opacity = (link: Locator) => link.evaluate((element) => getComputedStyle(element).opacity);

test('beside a paragraph the link appears on hover and focus', async ({ page }) => {
  await page.goto(section);
  const link = page.locator('a.report.quiet').first();
  await expect.poll(() => opacity(link)).toBe('0');
  await link.locator('..').hover();
  await expect.poll(() => opacity(link)).toBe('1');
  await page.mouse.move(0, 0);
  await expect.poll(() => opacity(link)).toBe('0');
  await link.focus();
  await expect.poll(() => opacity(link)).toBe('1');
});

test('on touch screens it is always visible and large enough', { tag: '@phone' }, async ({ page }) => {
  await page.goto(section);
  const link = page.locator('a.report.quiet').first();
  expect(await opacity(link)).toBe('1');
  const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

test(
  'the draft says page, place, words and data version, and the page sends nothing',
  { tag: '@both' },
  async ({ page }) => {
    await page.goto(section);
    const link = page.locator('a.report.quiet').first();
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '', page.url());
    const about = await link.getAttribute('aria-label');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/corrections\/\?/);
    const draft = page.getByRole('textbox', { name: '报告草稿' });
    await expect(draft).toBeInViewport();
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const [address, anchor, words, version] = ['address', 'anchor', 'words', 'version'].map((name) =>
      searchParams.get(name),
    );
    expect(about).toMatch(/^纠错：/);
    expect([address, words].every((value) => (value ?? '').length > 5)).toBe(true);
    await expect(draft).toHaveValue(
      `页面：${address ?? ''}\n位置：${anchor ?? ''}\n原话：${words ?? ''}\n数据版本：${version ?? ''}\n错在哪里：\n依据：`,
    );
    await draft.pressSequentially('字');
    expect(requests).toEqual([]);
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the draft is a form to fill in', async ({ page }) => {
    await page.goto('/corrections/?words=%E5%AD%97#report');
    await expect(page.getByRole('textbox', { name: '报告草稿' })).toHaveValue(/^页面：\n位置：\n原话：\n数据版本：\n/);
  });
});
