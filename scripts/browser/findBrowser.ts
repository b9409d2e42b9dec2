/** Finds Chromium on this machine, without installing anything. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Path of a browser that starts: the system's, else Playwright's own; undefined when there is neither. */
export function findBrowser(): string | undefined {
  return [...commands.map(findCommand), chromium.executablePath()].find(starts);
}

/** Path of a command on PATH, e.g. 'chromium' // => '/usr/bin/chromium'; undefined when it is missing. */
export function findCommand(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** The file alone proves nothing: Ubuntu's chromium-browser is a stub that only says where to get the browser. */
function starts(path: string | undefined): path is string {
  return path !== undefined && isExecutable(path) && spawnSync(path, ['--version']).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
