/** Checks every page type against axe's rules, including two that are off by default: target size and 7:1 contrast. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openPage } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';

type RunOptions = Parameters<AxeBuilder['options']>[0];

const everyRule: RunOptions = {
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};
/** Rules whose results can differ between light and dark. */
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
  // No page embeds another, so no results of frames need to be gathered on a separate page.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${html.slice(0, 200)} (${reasons.join('; ')})`;
    }),
  );
}
