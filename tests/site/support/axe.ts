/**
 * What axe finds on a page, with the two rules that it leaves off: size of targets and contrast of 7:1.
 *
 * Two economies, as axe is most of the time of the browser tests. It is put into the page once for all its runs:
 * reading its half megabyte takes longer than most runs. And colours are checked on the first and the last of the texts
 * that look alike: the list of keywords is a thousand links of one look, and axe probes the screen for each of them.
 */
import axe from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  interface Window {
    axe: typeof axe & {
      commons: {
        aria: { getRole: (element: Element) => string | null };
        text: { accessibleText: (element: Element) => string };
      };
    };
  }
}

/**
 * Contrast of 7:1, and 4.5:1 for large letters. The options are those of axe's `color-contrast-enhanced`, but without
 * its lower limits, below which that rule leaves a text to `color-contrast`: one look at each text does for both.
 */
const contrast = {
  ignoreUnicode: true,
  ignoreLength: false,
  ignorePseudo: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.1,
  textStrokeEmMin: 0.03,
};

/** Rules whose results can differ between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** One line a violation: the rule, the element and axe's reasons; empty when all is well. */
export async function findViolations(page: Page): Promise<string[]> {
  const off = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
  const found = await run(page, 'document', { rules: { 'target-size': { enabled: true }, ...off } });
  return [...found, ...(await findColourViolations(page))];
}

/** Those of the colours alone. */
export async function findColourViolations(page: Page): Promise<string[]> {
  await markLooks(page);
  return run(page, `[${mark}]`, { runOnly: colourRules });
}

/** The attribute of the texts that stand for all those that look like them. */
const mark = 'data-look';

/**
 * Marks the first and the last text and field of each look: its own colours, size, weight and decoration, and those of
 * every element around it.
 */
async function markLooks(page: Page): Promise<void> {
  await page.evaluate((attribute) => {
    /** The number of each look, and of each element's. */
    const numbers = new Map<string, number>();
    const known = new Map<Element, number>();
    const lookOf = (element: Element): number => {
      const style = getComputedStyle(element);
      const look = [
        element.parentElement === null ? 0 : (known.get(element.parentElement) ?? lookOf(element.parentElement)),
        ...[element.localName, style.display, style.position, style.opacity, style.filter, style.mixBlendMode],
        ...[style.color, style.backgroundColor, style.backgroundImage, style.textShadow, style.borderBottom],
        ...[style.fontSize, style.fontWeight, style.textDecoration],
      ].join(' ');
      const number = numbers.get(look) ?? numbers.size + 1;
      numbers.set(look, number);
      known.set(element, number);
      return number;
    };
    const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
    const ends = new Map<number, { first: Element; last: Element }>();
    for (const element of document.body.querySelectorAll('*')) {
      element.removeAttribute(attribute);
      if (!element.matches('input, select, textarea') && !Array.from(element.childNodes).some(isText)) continue;
      if (!element.checkVisibility()) continue;
      const look = lookOf(element);
      ends.set(look, { first: ends.get(look)?.first ?? element, last: element });
    }
    for (const { first, last } of ends.values()) for (const end of [first, last]) end.setAttribute(attribute, '');
  }, mark);
}

async function run(page: Page, within: string, options: axe.RunOptions): Promise<string[]> {
  await putInAxe(page);
  const violations = await page.evaluate(
    async ([selector, given]) => {
      const context = selector === 'document' ? document : { include: [selector] };
      const { violations: found } = await window.axe.run(context, { ...given, resultTypes: ['violations'] });
      return found;
    },
    [within, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${html.slice(0, 200)} (${reasons.join('; ')})`;
    }),
  );
}

/** Puts axe into the page unless it is there. */
export async function putInAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(axe.source);
  await page.evaluate((options) => {
    window.axe.configure({ checks: [{ id: 'color-contrast', options }] });
  }, contrast);
}
