/** Charts for readers: legible at any width, one plan marked, saved as a file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openCharts } from './support/openPage.ts';

const indicator = '/indicators/infant-mortality-rate/';
const matrix = '/departments/liaocheng/matrix/liaocheng-women-2021/';
const pictured = [indicator, '/', '/indicators/', '/plans/anshan-tiexi-children-2021/', matrix];

test('no text of a chart is smaller than 12 px, and one form is shown, at any width and on paper', async ({ page }) => {
  test.slow();
  for (const path of pictured) {
    await openCharts(page, path);
    for (const width of [320, 375, 640, 768, 1088, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await expectLegible(page, `${path} at ${String(width)} px`);
    }
    await page.setViewportSize({ width: 658, height: 900 });
    await page.emulateMedia({ media: 'print' });
    // The matrix of forty departments fits one sheet: 8 pt there, a little more than the table below it.
    await expectLegible(page, `${path} on paper`, path === matrix ? 10.66 : undefined);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a plan is marked across rail and table, and stays in the address', { tag: '@both' }, async ({ page }) => {
  await page.goto(indicator);
  const plan = page.getByRole('combobox', { name: '标出一部规划' });
  const marked = page.locator('tr.picked');
  await expect(marked).toHaveCount(0);

  await plan.selectOption('鞍山铁西儿童规划');
  await expect(marked).toHaveCount(2);
  await expect(page.locator('svg:visible .mark.picked')).toHaveCount(2);
  expect(new URL(page.url()).search).toBe('?plan=atc');

  await page.reload();
  await expect(plan).toHaveValue('atc');
  await expect(marked).toHaveCount(2);

  await plan.selectOption('不标');
  await expect(marked).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('an unknown plan in the address marks nothing', async ({ page }) => {
  await page.goto(`${indicator}?plan=nowhere`);
  await expect(page.getByRole('combobox')).toHaveValue('');
  await expect(page.locator('.picked')).toHaveCount(0);
});

test('the chart is offered as PNG, twice as large as the SVG', async ({ page }) => {
  await page.goto(indicator);
  await page.getByRole('button', { name: '存为 PNG 图' }).click();
  const link = page.getByRole('link', { name: '下载 婴儿死亡率.png' });
  await expect(link).toBeFocused();
  const download = page.waitForEvent('download');
  await link.click();
  const bytes = readFileSync(await (await download).path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2 * 736);
  const image = page.getByRole('img', { name: '婴儿死亡率', exact: true });
  await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(2 * 736);
});

test('a browser that cannot draw says so', async ({ page }) => {
  await page.route('**/chart.svg', (route) => route.abort());
  await page.goto(indicator);
  await page.getByRole('button', { name: '存为 PNG 图' }).click();
  await expect(page.getByText('这个浏览器画不出图片')).toBeVisible();
});

test('SVG and CSV are files: the CSV opens in a spreadsheet, with one row for each target', async ({
  page,
  request,
}) => {
  await page.goto(indicator);
  const paths = await page
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths).toEqual([`${indicator}chart.svg`, `${indicator}data.csv`]);
  const svg = await request.get(paths[0] ?? '');
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  const csv = await (await request.get(paths[1] ?? '')).body();
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = csv.toString('utf8').trimEnd().split('\n');
  const rows = page.getByRole('table', { name: '各部规划的目标值' }).locator('tbody tr, tfoot tr');
  expect(lines).toHaveLength(1 + (await rows.count()));
  expect(lines[1]).toContain('鞍山铁西儿童规划,atc,,≤ 4.5‰,4.5‰,,不高于,4.5,,‰,,2025');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('rail, table and files are there; controls that need JavaScript are not', async ({ page }) => {
    await page.goto(indicator);
    await expect(page.locator('svg:visible')).toHaveCount(1);
    await expect(page.getByRole('table', { name: '各部规划的目标值' })).toBeVisible();
    await expect(page.getByRole('link', { name: '下载 SVG 图' })).toBeVisible();
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(page.getByRole('button', { name: '存为 PNG 图' })).toBeHidden();
  });
});

/** Every figure shows one drawing, whose smallest text is at least 12 px high, or as high as given. */
async function expectLegible(page: Page, name: string, least = 11.99): Promise<void> {
  const seen = await page.locator('figure.chart').evaluateAll((figures) =>
    figures.map((figure) => {
      const shown = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
      const sizes = shown.flatMap((svg) => {
        const scale = svg.getScreenCTM()?.a ?? 0;
        return [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
      });
      return { shown: shown.length, smallest: Math.min(...sizes) };
    }),
  );
  expect(seen.length, name).toBeGreaterThan(0);
  expect
    .soft(
      seen.filter(({ shown, smallest }) => shown !== 1 || smallest < least),
      name,
    )
    .toEqual([]);
}
