/**
 * Every page type by keyboard alone: first the skip link, then everything usable, each once, in the order of the page,
 * visibly, and out at the end; for long lists only the beginning and the end. Keyboard search is tested in
 * search.spec.ts and the journalist's path.
 */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openPage, openWhole } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';

declare global {
  interface Window {
    /** The stops of the walk, and the faults there. */
    noted: { name: string; faults: string[] }[];
  }
}

/**
 * How many stops are walked at the beginning of a page, and how many at its end; the ones between are more of the same
 * list.
 */
const [first, last] = [150, 50];

for (const pageType of pageTypes) {
  test(`walked through by keyboard, its head skipped: ${pageType.name}`, async ({ page }) => {
    // An address with an anchor would start there; the walk covers the whole page, from its top.
    const fromTop = { ...pageType, path: pageType.path.replace(/#.*$/, '') };
    await openWhole(page, fromTop);
    const stops = await listStops(page);
    await noteStops(page);
    const long = stops.length > first + last;
    expect.soft(await walk(page, long ? stops.slice(0, first) : stops)).toEqual([]);
    if (long) await page.locator(`[data-stop="${String(stops.length - last - 1)}"]`).focus();
    expect.soft(long ? await walk(page, stops.slice(-last)) : []).toEqual([]);
    // After the last stop the focus leaves the page, or starts again.
    await page.keyboard.press('Tab');
    const beyond = await page.evaluate(() => window.noted.map(({ name }) => name));
    expect.soft([[], stops.slice(0, 1)]).toContainEqual(beyond);
    await openPage(page, fromTop);
    await skipHead(page);
  });
}

/** On a freshly opened page, the first stop skips its header. */
async function skipHead(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, main ~ *') === null)).toBe(false);
}

/** Presses Tab as often as it takes to reach all these stops; returns the faults on the way. */
async function walk(page: Page, stops: readonly string[]): Promise<string[]> {
  for (let step = 0; step < stops.length; step += 1) await page.keyboard.press('Tab');
  const noted = await page.evaluate(() => window.noted.splice(0));
  const astray = noted.find(({ name }, at) => name !== stops[at])?.name ?? stops[noted.length];
  return [...(astray === undefined ? [] : [`out of order: ${astray}`]), ...noted.flatMap(({ faults }) => faults)];
}

/** The stops that a reader should reach by Tab, in the order of the page. */
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

/** Makes the page record, whenever Tab is released, the focused element and anything that hides it from the reader. */
async function noteStops(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.noted = [];
    addEventListener('keyup', () => {
      const element = document.activeElement;
      // A link in a chart is an SVG element.
      if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return;
      const name = `${element.dataset['stop'] ?? '?'} ${element.outerHTML.slice(0, 80)}`;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const [box = element.getBoundingClientRect()] = element.getClientRects();
      // An element taller than the window must be partly visible; one outside the window is not visible.
      const [seenFrom, seenTo] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
      const [x, y] = [box.left + Math.min(box.width / 2, 20), seenFrom < seenTo ? (seenFrom + seenTo) / 2 : -1];
      const top = document.elementFromPoint(x, y);
      const faults: string[] = [];
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`no outline: ${name}`);
      if (/, 0\)$/.test(outlineColor)) faults.push(`transparent outline: ${name}`);
      if (top === null) faults.push(`off the screen: ${name}`);
      else if (!element.contains(top) && !top.contains(element))
        faults.push(`covered by ${top.outerHTML.slice(0, 80)}: ${name}`);
      window.noted.push({ name, faults });
    });
  });
}
