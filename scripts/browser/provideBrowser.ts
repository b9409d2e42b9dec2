/**
 * Makes sure that the browser tests can run: a Chromium and a Chinese font, installed as Debian packages where
 * they are missing and this process may install. Throws with one line that says what to install where it may not.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser, findCommand } from './findBrowser.ts';
import { findChineseFont } from './findChineseFont.ts';

/** Path of a Chromium that starts, on a machine that can draw Chinese. */
export function provideBrowser(): string {
  const missing = findMissing();
  if (missing.length > 0) installPackages(missing);
  const browser = findBrowser();
  const left = findMissing();
  if (browser === undefined || left.length > 0) throw new Error(toInstruction(left));
  return browser;
}

/** Debian packages that would supply what is not here. */
function findMissing(): string[] {
  return [
    ...(findBrowser() === undefined ? ['chromium'] : []),
    ...(findChineseFont() === undefined ? ['fonts-noto-cjk'] : []),
  ];
}

function installPackages(packages: readonly string[]): void {
  const asRoot = findWayToRoot();
  if (asRoot === undefined || findCommand('apt-get') === undefined) throw new Error(toInstruction(packages));
  console.log(`Installing ${packages.join(' and ')} for the browser tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '--quiet', ...args];
    spawnSync(command, rest, { stdio: 'inherit', env });
  }
}

/** What to put before a command so that it runs as root: nothing for root; undefined where it would need a password. */
function findWayToRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  // sudo drops the environment, so it is given again behind it.
  return spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive']
    : undefined;
}

function toInstruction(packages: readonly string[]): string {
  return `The browser tests need ${packages.join(' and ')}: install with "sudo apt-get install ${packages.join(' ')}" (elsewhere: Chromium or Chrome, and a Chinese font), then run this again.`;
}
