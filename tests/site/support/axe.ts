/**
 * What axe finds on a page, with the two rules that it leaves off: size of targets and contrast of 7:1.
 *
 * Four economies, as axe is most of the time of the browser tests. It is put into the page once for all its runs, in
 * its short form and as a script, which the browser compiles once for all pages: reading it anew takes longer than many
 * a run. Colours are checked on the first and the last of the texts that look alike: the list of keywords is a thousand
 * links of one look, and axe probes the screen for each of them. A look that was found good is not checked again on the
 * pages that the same process visits later. And the HTML of an element is written for a violation only.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
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

/** The attribute of the texts whose colours are checked: they represent all those that look like them. */
const mark = 'data-look';

/** Rules whose results can differ between light and dark, each with the elements that it examines. */
const colourRules = [
  { id: 'color-contrast', selector: `[${mark}]` },
  { id: 'link-in-text-block', selector: `a[href][${mark}]` },
];

/** One line a violation: the rule, the element and axe's reasons; empty when all is well. */
export async function findViolations(page: Page): Promise<string[]> {
  return findWithColours(page, { rules: { 'target-size': { enabled: true } } });
}

/** Those of the colours alone. */
export async function findColourViolations(page: Page): Promise<string[]> {
  return findWithColours(page, { runOnly: colourRules.map(({ id }) => id) });
}

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The looks that were found good, for all pages of the process. */
const goodLooks = new Set<string>();

async function findWithColours(page: Page, options: axe.RunOptions): Promise<string[]> {
  const looks = await markLooks(page, [...goodLooks]);
  const found = await run(page, options);
  if (found.length === 0) for (const look of looks) goodLooks.add(look);
  return found;
}

/**
 * Marks the first and the last text and field of each look that is not known yet, and returns these looks. A look is the
 * element's own colours, size, weight and decoration, and those of every element around it, as a hash.
 */
async function markLooks(page: Page, known: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ([attribute, good]) => {
      const looks = new Map<Element, string>();
      const lookOf = (element: Element): string => {
        const style = getComputedStyle(element);
        const around = element.parentElement;
        const look = hash([
          around === null ? '' : (looks.get(around) ?? lookOf(around)),
          ...[element.localName, style.display, style.position, style.opacity, style.filter, style.mixBlendMode],
          ...[style.color, style.backgroundColor, style.backgroundImage, style.textShadow, style.borderBottom],
          ...[style.fontSize, style.fontWeight, style.textDecoration],
        ]);
        looks.set(element, look);
        return look;
      };
      const hash = (parts: readonly string[]): string => {
        let [one, other] = [0x811c9dc5, 0xdeadbeef];
        for (const char of parts.join(' ')) {
          one = Math.imul(one ^ char.charCodeAt(0), 16777619);
          other = Math.imul(other ^ char.charCodeAt(0), 2654435761);
        }
        return `${String(one)} ${String(other)}`;
      };
      const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
      const ends = new Map<string, { first: Element; last: Element }>();
      for (const element of document.body.querySelectorAll('*')) {
        element.removeAttribute(attribute);
        if (!element.matches('input, select, textarea') && !Array.from(element.childNodes).some(isText)) continue;
        if (!element.checkVisibility()) continue;
        const look = lookOf(element);
        ends.set(look, { first: ends.get(look)?.first ?? element, last: element });
      }
      for (const look of good) ends.delete(look);
      for (const { first, last } of ends.values()) for (const end of [first, last]) end.setAttribute(attribute, '');
      return [...ends.keys()];
    },
    [mark, known] as const,
  );
}

async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  await putInAxe(page);
  return page.evaluate(async (given) => {
    const { violations } = await window.axe.run(document, {
      ...given,
      resultTypes: ['violations'],
      elementRef: true,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ element, any, all, none }) => {
        const reasons = [...any, ...all, ...none].map(({ message }) => message);
        return `${id}: ${element?.outerHTML.slice(0, 200) ?? ''} (${reasons.join('; ')})`;
      }),
    );
  }, options);
}

/** Puts axe into the page unless it is there. */
export async function putInAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Runtime.evaluate', { expression: axeSource });
  await devtools.detach();
  await page.evaluate(
    ([options, rules]) => window.axe.configure({ checks: [{ id: 'color-contrast', options }], rules, noHtml: true }),
    [contrast, colourRules] as const,
  );
}
