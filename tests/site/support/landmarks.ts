/** The regions of a page, as a screen reader lists them. */
import type { Page } from 'playwright/test';

/** Each occurs once on every page. */
export const frame = ['banner ', 'main ', 'contentinfo '];

/** Role and name of every visible region, in the order of the page. */
export async function listLandmarks(page: Page): Promise<string[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  const roles = 'banner|navigation|main|complementary|contentinfo|region|search|form';
  return [...snapshot.matchAll(new RegExp(`^\\s*- (${roles})(?: "([^"]*)")?:?$`, 'gm'))].map(
    ([, role = '', name = '']) => `${role} ${name}`,
  );
}

/** Regions without a name, and those with the name of another. */
export function findUnclear(landmarks: readonly string[]): string[] {
  const others = landmarks.filter((one) => !frame.includes(one));
  // The only search of a page needs no name.
  const nameless = others.filter((one) => one.endsWith(' ') && one !== 'search ');
  return [...nameless, ...landmarks.filter((one, at) => landmarks.indexOf(one) !== at)];
}
