/**
 * Every page type on narrow screens, in one visit: nothing is wider than the screen, whatever the reader's spacing, nor
 * in large print (大字), whose text is large enough.
 */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { pageTypes } from '../../scripts/site/pageTypes.ts';
import { openPage } from './support/openPage.ts';
import { setSheet, widenText } from './support/readings.ts';
import { findBesideScreen } from './support/screen.ts';

for (const pageType of pageTypes) {
  test(`fits 375 and 320 px, spaced and in large print: ${pageType.name}`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 740 });
    await openPage(page, pageType);
    expect.soft(await findBesideScreen(page), '375 px').toEqual([]);
    // As many letters a line as on 320 px for a reader whose own text is twice as large.
    await page.setViewportSize({ width: 160, height: 320 });
    expect.soft(await findBesideScreen(page), '320 px, text of 200 %').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await findBesideScreen(page), '320 px').toEqual([]);
    await widenText(page);
    expect.soft(await findBesideScreen(page), '320 px, wide text').toEqual([]);

    await setSheet(page, '');
    await page.getByRole('checkbox', { name: '大字' }).check();
    expect.soft(await findBesideScreen(page), 'large print').toEqual([]);
    expect.soft(await findSmallText(page), 'large print').toEqual([]);
  });
}

/** Text below 20 px; line numbers beside the words may be smaller. */
async function findSmallText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (parent === null || !text?.trim() || !parent.checkVisibility() || parent.closest('[data-ui], script, svg'))
        continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < 20) small.push(`${String(size)} px: ${text.trim().slice(0, 30)}`);
    }
    return small;
  });
}
