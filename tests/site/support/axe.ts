/**
 * What axe finds on a page, with the two rules that it leaves off: size of targets and contrast of 7:1.
 *
 * axe is put into the page once for all its runs: reading its half megabyte takes longer than most runs.
 */
import axe from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  interface Window {
    axe: typeof axe;
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

export const everyRule: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };
/** Rules whose results can differ between light and dark. */
export const colourRules: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** One line a violation: the rule, the element and axe's reasons; empty when all is well. */
export async function findViolations(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await putIn(page);
  const violations = await page.evaluate(async (given) => {
    const { violations: found } = await window.axe.run(document, { ...given, resultTypes: ['violations'] });
    return found;
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${html.slice(0, 200)} (${reasons.join('; ')})`;
    }),
  );
}

async function putIn(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.evaluate((options) => {
    window.axe.configure({ checks: [{ id: 'color-contrast', options }] });
  }, contrast);
}
