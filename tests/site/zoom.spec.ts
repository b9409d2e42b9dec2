/**
 * Every page type, zoomed and spaced like readers do: 200 % zoom and the spacing of WCAG 1.4.12. Nothing leaves the
 * screen, is cut off, or covers something else.
 */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openWhole } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';
import { findBesideScreen, findUnreadable } from './support/screen.ts';

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

interface Reading {
  name: string;
  width: number;
  /** The reader's own style sheet. */
  sheet: string;
}

const readings: readonly Reading[] = [
  { name: 'as it is', width: 1280, sheet: '' },
  // A window of 1280 px at 200 % has room for 640.
  { name: '200 % zoom', width: 640, sheet: '' },
  { name: 'wide spacing', width: 1280, sheet: spacing },
  { name: 'wide spacing on a phone', width: 375, sheet: spacing },
];

for (const pageType of pageTypes) {
  test(`can be read zoomed and spaced: ${pageType.name}`, async ({ page }) => {
    await openWhole(page, pageType);
    for (const { name, width, sheet } of readings) {
      await page.setViewportSize({ width, height: 900 });
      await setSheet(page, '');
      const text = await readText(page);
      await setSheet(page, sheet);
      expect.soft(await findBesideScreen(page), name).toEqual([]);
      // A reader's own spacing may crowd the figures of a chart; the table beside it has the same content.
      expect.soft(await findUnreadable(page, sheet === ''), name).toEqual([]);
      expect.soft(await readText(page), name).toBe(text);
    }
  });
}

test('text that is cut off or covered is found', async ({ page }) => {
  await page.goto('/about/');
  await setSheet(page, 'h1 { height: 10px; overflow: hidden } h2 { position: absolute; top: 300px; left: 20px }');
  const faults = await findUnreadable(page);
  expect(faults.filter((fault) => fault.startsWith('cut off: 关于知规'))).toHaveLength(1);
  expect(faults.filter((fault) => fault.includes('“谁在说话”') && fault.includes('“怎么用”'))).toHaveLength(1);
});

/** All text of the page, whatever its line breaks. */
async function readText(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replace(/\s+/g, '');
}

/** The reader's own sheet, instead of any before; the policy does not block one made by script. */
async function setSheet(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}
