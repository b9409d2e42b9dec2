/**
 * Programs that a command needs from the system, installed as Debian packages if they are missing and this process may
 * install. Otherwise throws with one line that tells what to install.
 */
import { spawnSync } from 'node:child_process';
import { findCommand } from './findCommand.ts';

export interface Need {
  /** The user of the programs, e.g. 'The browser tests'. */
  who: string;
  /** Debian packages for whatever is missing; called again after installing. */
  findMissing: () => string[];
  /** Packages that do as well as one that is missing and serve better, where the system's sources have them. */
  better?: Readonly<Record<string, string>>;
  /** What to install on a system without Debian packages. */
  elsewhere: string;
}

/** Makes sure that nothing is missing. */
export function providePackages(need: Need): void {
  const missing = need.findMissing();
  if (missing.length > 0) installPackages(missing, need);
  const left = need.findMissing();
  if (left.length > 0) throw new Error(toInstruction(left, need));
}

function installPackages(packages: readonly string[], need: Need): void {
  const asRoot = findWayToRoot();
  if (asRoot === undefined || findCommand('apt-get') === undefined) throw new Error(toInstruction(packages, need));
  const aptGet = (...args: string[]): void => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '--quiet', ...args];
    spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  aptGet('update');
  const chosen = packages.map((name) => betterThan(name, need));
  console.log(`Installing ${chosen.join(' and ')}: ${need.who.toLowerCase()} need it …`);
  aptGet('install', '--yes', '--no-install-recommends', ...chosen);
}

/** The package to install in place of one. */
function betterThan(name: string, { better = {} }: Need): string {
  const other = better[name];
  return other !== undefined && spawnSync('apt-cache', ['show', other]).status === 0 ? other : name;
}

/** Prefix with which a command runs as root: none for root itself; undefined when a password would be needed. */
function findWayToRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  // sudo clears the environment, so `env` sets the variable again.
  return spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive']
    : undefined;
}

function toInstruction(packages: readonly string[], { who, elsewhere }: Need): string {
  return `${who} need ${packages.join(' and ')}: install with "sudo apt-get install ${packages.join(' ')}" (elsewhere: ${elsewhere}), then run this again.`;
}
