/**
 * Every page type by keyboard alone: first the way past the head, then everything that can be used, each once, in the
 * order of the page, visibly, and out at the end. Searching by keyboard stands in search.spec.ts and the journalist's walk.
 */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pageTypes } from './support/pageTypes.ts';

// A trace would hold thousands of key presses, each with the whole page.
test.use({ trace: 'off' });

test('every page type is walked through by keyboard, and its head skipped', async ({ page }) => {
  test.slow();
  for (const pageType of pageTypes) {
    await test.step(pageType.name, async () => {
      // An address of a place begins there; the walk is over the whole page, from its top.
      const fromTop = { ...pageType, path: pageType.path.replace(/#.*$/, '') };
      await openPage(page, fromTop);
      const expected = await listStops(page);
      const { walked, faults } = await walk(page, expected.length);
      expect.soft(walked, pageType.name).toEqual(expected);
      expect.soft(faults, pageType.name).toEqual([]);
      await openPage(page, fromTop);
      await skipHead(page);
    });
  }
});

/** On a page just opened: the first stop leads past its head. */
async function skipHead(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, main ~ *') === null)).toBe(false);
}

/** Tabs through a page just opened, and out of it: what was come to, in order, and what was wrong there. */
async function walk(page: Page, stops: number): Promise<{ walked: string[]; faults: string[] }> {
  const walked: string[] = [];
  const faults: string[] = [];
  // One step more than there are stops: the last one leads out of the page.
  for (let step = 0; step <= stops; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await describeStop(page);
    // Some browsers pass through their own frame before they begin anew, some do not.
    if (stop === null || stop.name === walked[0]) break;
    walked.push(stop.name);
    faults.push(...stop.faults);
  }
  return { walked, faults };
}

/** What a reader should come to by Tab, in the order of the page. */
async function listStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    return [...document.querySelectorAll<HTMLElement>(usable)]
      .filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !element.matches(':disabled'))
      .map((element, at) => {
        element.dataset['stop'] = String(at);
        return `${String(at)} ${element.outerHTML.slice(0, 80)}`;
      });
  });
}

/** What has the focus, and what keeps a reader from seeing that; null outside the page. */
async function describeStop(page: Page): Promise<{ name: string; faults: string[] } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    // A link in a picture is an SVG element.
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null;
    const name = `${element.dataset['stop'] ?? '?'} ${element.outerHTML.slice(0, 80)}`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    // Of what is taller than the window, a part is seen; of what is beside it, none.
    const [seenFrom, seenTo] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
    const [x, y] = [box.left + Math.min(box.width / 2, 20), seenFrom < seenTo ? (seenFrom + seenTo) / 2 : -1];
    const top = document.elementFromPoint(x, y);
    const faults: string[] = [];
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`no outline: ${name}`);
    if (/, 0\)$/.test(outlineColor)) faults.push(`transparent outline: ${name}`);
    if (top === null) faults.push(`off the screen: ${name}`);
    else if (!element.contains(top) && !top.contains(element))
      faults.push(`covered by ${top.outerHTML.slice(0, 80)}: ${name}`);
    return { name, faults };
  });
}
