/** Makes sure that the browser tests can run: a Chromium and a Chinese font, installed where they are missing. */
import { providePackages } from '../provide/debianPackages.ts';
import { findBrowser } from './findBrowser.ts';
import { findChineseFont } from './findChineseFont.ts';

/** Path of a Chromium that starts, on a machine that can draw Chinese. Throws where neither is nor may be installed. */
export function provideBrowser(): string {
  providePackages({ who: 'The browser tests', findMissing, elsewhere: 'Chromium or Chrome, and a Chinese font' });
  const browser = findBrowser();
  if (browser === undefined) throw new Error('Chromium is installed but does not start.');
  return browser;
}

/** Debian packages that would supply what is not here. */
function findMissing(): string[] {
  return [
    ...(findBrowser() === undefined ? ['chromium'] : []),
    ...(findChineseFont() === undefined ? ['fonts-noto-cjk'] : []),
  ];
}
