/** The check of what a screen does not show finds what is cut off or covered; everyPage.spec.ts makes it. */
import { expect, test } from 'playwright/test';
import { setSheet } from './support/readings.ts';
import { findUnreadable } from './support/screen.ts';

test('text that is cut off or covered is found', async ({ page }) => {
  await page.goto('/about/');
  await setSheet(page, 'h1 { height: 10px; overflow: hidden } h2 { position: absolute; top: 300px; left: 20px }');
  const faults = await findUnreadable(page);
  expect(faults.filter((fault) => fault.startsWith('cut off: 关于知规'))).toHaveLength(1);
  expect(faults.filter((fault) => fault.includes('“谁在说话”') && fault.includes('“怎么用”'))).toHaveLength(1);
});
