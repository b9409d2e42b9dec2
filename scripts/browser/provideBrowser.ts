/** Makes sure that the browser tests can run: finds Chromium and a Chinese font, or installs them. */
import { providePackages } from '../provide/debianPackages.ts';
import { findBrowser } from './findBrowser.ts';
import { findChineseFont } from './findChineseFont.ts';

/**
 * Path of a Chromium that starts, on a machine that can draw Chinese. Throws when one is missing and cannot be
 * installed.
 */
export function provideBrowser(): string {
  providePackages({
    who: 'The browser tests',
    findMissing,
    better: { chromium: 'chromium-headless-shell' },
    elsewhere: 'Chromium or Chrome, and a Chinese font',
  });
  const browser = findBrowser();
  if (browser === undefined) throw new Error('Chromium is installed but does not start.');
  return browser;
}

/** Debian packages for whatever is missing. */
function findMissing(): string[] {
  return [
    ...(findBrowser() === undefined ? ['chromium'] : []),
    ...(findChineseFont() === undefined ? ['fonts-noto-cjk'] : []),
  ];
}
