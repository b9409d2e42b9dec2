/**
 * Makes sure that the Nu HTML Checker can run: fetches its jar from the npm registry when needed, and finds or installs
 * Java.
 *
 * It is not a dependency of the project, because its package would download its own Java at every installation.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../command/inputError.ts';
import { providePackages } from '../provide/debianPackages.ts';

const VERSION = '26.9.27';
const folder = fileURLToPath(new URL(`../../node_modules/.cache/vnu-${VERSION}`, import.meta.url));
const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** Path of the checker's jar, on a machine with a Java that starts. */
export function provideChecker(): string {
  providePackages({ who: 'The checks of HTML', findMissing: findMissingJava, elsewhere: 'Java 11 or newer' });
  if (!existsSync(jar)) fetchJar();
  return jar;
}

function findMissingJava(): string[] {
  // macOS has a java stub that only says where to get Java.
  return spawnSync('java', ['-version']).status === 0 ? [] : ['default-jre-headless'];
}

function fetchJar(): void {
  process.stderr.write(`Fetching the Nu HTML Checker ${VERSION}\n`);
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  const { status } = spawnSync('npm', ['install', '--prefix', folder, ...quiet, `vnu-jar@${VERSION}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0 || !existsSync(jar))
    throw new InputError(`check:html: vnu-jar@${VERSION} could not be fetched; check the npm registry and try again`);
}
