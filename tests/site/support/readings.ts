/** How readers zoom and space a page: 200 % zoom, and the spacing of WCAG 1.4.12. */
import type { Page } from 'playwright/test';

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

export interface Reading {
  name: string;
  width: number;
  /** The reader's own style sheet. */
  sheet: string;
}

export const readings: readonly Reading[] = [
  { name: 'as it is', width: 1280, sheet: '' },
  // A window of 1280 px at 200 % has room for 640.
  { name: '200 % zoom', width: 640, sheet: '' },
  { name: 'wide spacing', width: 1280, sheet: spacing },
  { name: 'wide spacing on a phone', width: 375, sheet: spacing },
];

/** All text of the page, whatever its line breaks. */
export async function readText(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replace(/\s+/g, '');
}

declare global {
  interface Window {
    /** The reader's own sheet, behind those that the page has adopted. */
    ownSheet?: CSSStyleSheet;
  }
}

/** The reader's own sheet, instead of any before; the policy does not block one made by script. */
export async function setSheet(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = (window.ownSheet ??= new CSSStyleSheet());
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((other) => other !== sheet), sheet];
  }, rules);
}

/** Sets the spacing of WCAG 1.4.12. */
export async function widenText(page: Page): Promise<void> {
  await setSheet(page, spacing);
}
