/**
 * Every page type in one visit: checked against axe's rules in light and in dark; its regions have distinct names; then
 * by keyboard alone: everything usable, each once, in the order of the page, visibly, and out at the end, last the skip
 * link; for long lists only the beginning and the end. Keyboard search is tested in search.spec.ts and the journalist's
 * path.
 */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { pageTypes } from '../../scripts/site/pageTypes.ts';
import { findColourViolations, findViolations } from './support/axe.ts';
import { listStops, noteStops, walk } from './support/keyboardWalk.ts';
import { findUnclear, frame, listLandmarks } from './support/landmarks.ts';
import { openWhole } from './support/openPage.ts';

/**
 * How many stops are walked at the beginning of a page, and how many at its end; the ones between are more of the same
 * list.
 */
const [first, last] = [150, 50];

for (const pageType of pageTypes) {
  test(`accessible in light and dark, and walked by keyboard: ${pageType.name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openWhole(page, pageType);
    expect.soft(await findViolations(page), 'axe, light').toEqual([]);
    const landmarks = await listLandmarks(page);
    expect.soft(landmarks, 'regions').toEqual(expect.arrayContaining(frame));
    expect.soft(findUnclear(landmarks), 'regions').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findColourViolations(page), 'axe, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    // An address with an anchor would start there; the walk covers the whole page, from its top.
    const fromTop = { ...pageType, path: pageType.path.replace(/#.*$/, '') };
    if (fromTop.path !== pageType.path) {
      await page.goto('about:blank');
      await openWhole(page, fromTop);
    }
    await walkAll(page);
    await skipHead(page);
  });
}

test('text of too little contrast is found, whether it misses 7:1 or 4.5:1', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main p { color: #6b6b6b !important } main h2 { color: #999 !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const found = await findColourViolations(page);
  for (const start of ['color-contrast: <p', 'color-contrast: <h2'])
    expect(found.filter((violation) => violation.startsWith(start)).length, start).toBeGreaterThan(0);
});

test('one link of too little contrast among a thousand that look alike is found', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/keywords/');
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  expect(await links.count()).toBeGreaterThan(500);
  expect(await findColourViolations(page)).toEqual([]);
  await links.nth(300).evaluate((link) => link.style.setProperty('color', '#444'));
  const found = await findColourViolations(page);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^color-contrast: <span class="words"/);
});

/** Walks from the first stop to the last, after which the focus leaves the page, or starts again. */
async function walkAll(page: Page): Promise<void> {
  const stops = await listStops(page);
  await noteStops(page);
  const long = stops.length > first + last;
  expect.soft(await walk(page, long ? stops.slice(0, first) : stops), 'walk from the top').toEqual([]);
  if (long) await page.locator(`[data-stop="${String(stops.length - last - 1)}"]`).focus();
  expect.soft(long ? await walk(page, stops.slice(-last)) : [], 'walk to the end').toEqual([]);
  await page.keyboard.press('Tab');
  const beyond = await page.evaluate(() => window.noted.map(({ name }) => name));
  expect.soft([[], stops.slice(0, 1)], 'beyond the end').toContainEqual(beyond);
  if (beyond.length === 0) await page.keyboard.press('Tab');
}

/** With the focus on the first stop, which skips the header. */
async function skipHead(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, main ~ *') === null)).toBe(false);
}
