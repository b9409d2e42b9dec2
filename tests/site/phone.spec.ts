/** Every page type on narrow screens: nothing is wider than the screen, whatever the reader's spacing. */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openPage } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';
import { findBesideScreen } from './support/screen.ts';

test('every page type fits 375 and 320 px, and wide text spacing', { tag: '@phone' }, async ({ page }) => {
  test.slow();
  for (const pageType of pageTypes) {
    await test.step(pageType.name, async () => {
      await page.setViewportSize({ width: 375, height: 740 });
      await openPage(page, pageType);
      expect.soft(await findBesideScreen(page), `${pageType.name}, 375 px`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await findBesideScreen(page), `${pageType.name}, 320 px`).toEqual([]);
      await widenText(page);
      expect.soft(await findBesideScreen(page), `${pageType.name}, 320 px, wide text`).toEqual([]);
    });
  }
});

/** WCAG 1.4.12. The policy does not block a sheet made by script. */
async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}
