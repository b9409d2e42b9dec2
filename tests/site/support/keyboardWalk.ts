/** A walk over a page by Tab: the stops it should reach, those it reaches, and whether a reader sees them. */
import type { Page } from 'playwright/test';

declare global {
  interface Window {
    /** The stops of the walk, and the faults there. */
    noted: { name: string; faults: string[] }[];
  }
}

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/**
 * Presses Tab as often as it takes to reach all these stops; returns the faults on the way.
 *
 * The keys are sent one behind the other without waiting for each: the page handles them in this order, and waiting
 * takes longer than the walk.
 */
export async function walk(page: Page, stops: readonly string[]): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const send = (type: 'rawKeyDown' | 'keyUp'): Promise<unknown> =>
    devtools.send('Input.dispatchKeyEvent', { type, ...TAB });
  await Promise.all(stops.flatMap(() => [send('rawKeyDown'), send('keyUp')]));
  await devtools.detach();
  const noted = await page.evaluate(() => window.noted.splice(0));
  const astray = noted.find(({ name }, at) => name !== stops[at])?.name ?? stops[noted.length];
  return [...(astray === undefined ? [] : [`out of order: ${astray}`]), ...noted.flatMap(({ faults }) => faults)];
}

/** The stops that a reader should reach by Tab, in the order of the page. */
export async function listStops(page: Page): Promise<string[]> {
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
export async function noteStops(page: Page): Promise<void> {
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
