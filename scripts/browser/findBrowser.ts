/** Finds Chromium on this machine, without installing anything. */
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { findCommand, isExecutable } from '../provide/findCommand.ts';

/** The headless shell first: the same engine without the window around it, which halves the time of a test. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Path of a browser that starts: the system's, else Playwright's own; undefined when there is neither. */
export function findBrowser(): string | undefined {
  return [...commands.map(findCommand), chromium.executablePath()].find(starts);
}

/** The file alone proves nothing: Ubuntu's chromium-browser is a stub that only says where to get the browser. */
function starts(path: string | undefined): path is string {
  return path !== undefined && isExecutable(path) && spawnSync(path, ['--version']).status === 0;
}
