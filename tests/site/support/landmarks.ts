/** The regions of a page, as a screen reader lists them. */
import type { Page } from 'playwright/test';
import { putInAxe } from './axe.ts';

/** Each occurs once on every page. */
export const frame = ['banner ', 'main ', 'contentinfo '];

/** Role and name of every visible region, in the order of the page, as axe computes them. */
export async function listLandmarks(page: Page): Promise<string[]> {
  await putInAxe(page);
  return page.evaluate(() => {
    const roles = new Set('banner navigation main complementary contentinfo region search form'.split(' '));
    const { axe } = window;
    axe.setup(document);
    const regions = [...document.querySelectorAll('header, nav, main, aside, footer, section, search, form, [role]')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ role: axe.commons.aria.getRole(element), element }))
      .filter(({ role }) => role !== null && roles.has(role))
      .map(({ role, element }) => `${role ?? ''} ${axe.commons.text.accessibleText(element)}`);
    axe.teardown();
    return regions;
  });
}

/** Regions without a name, and those with the name of another. */
export function findUnclear(landmarks: readonly string[]): string[] {
  const others = landmarks.filter((one) => !frame.includes(one));
  // The only search of a page needs no name.
  const nameless = others.filter((one) => one.endsWith(' ') && one !== 'search ');
  return [...nameless, ...landmarks.filter((one, at) => landmarks.indexOf(one) !== at)];
}
