/** Every page type held against axe's rules, with the two that it leaves off: size of targets and contrast of 7:1. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openPage } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';

type RunOptions = Parameters<AxeBuilder['options']>[0];

const everyRule: RunOptions = {
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};
/** What light and dark can differ in. */
const colourRules: RunOptions = { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] };

for (const pageType of pageTypes) {
  test(`accessible, light and dark: ${pageType.name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, pageType);
    expect.soft(await findViolations(page, everyRule)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(page, colourRules), 'dark').toEqual([]);
  });
}

async function findViolations(page: Page, rules: RunOptions): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ ...rules, resultTypes: ['violations'] });
  // No page embeds another, so there are no results of frames to gather in a page of their own.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${html.slice(0, 200)} (${reasons.join('; ')})`;
    }),
  );
}
