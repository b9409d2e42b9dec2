/**
 * `npm test` runs everything in this order: finds or installs a browser, runs Node's tests (every `*.test.ts`), builds
 * the site twice, whole and in shards, which must give the same bytes, and runs Playwright's tests (tests/site) against dist/.
 *
 * `npm test -- unit site/redline`: only these parts, see scripts/test/parts.ts. Browser tests build dist/ first, unless
 * `--built` says that it is up to date. `npm run test:update -- charts`: Node's tests with UPDATE=1, which makes them
 * rewrite their expectations. Each runner prints its own counts; the exit code is 0 only if all passed.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { siteBase } from '../src/naming/base/siteBase.ts';
import { buildSite } from './build/buildSite.ts';
import { provideBrowser } from './browser/provideBrowser.ts';
import { readCommandLine } from './command/commandLine.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { runNode } from './command/runNode.ts';
import { buildTwice } from './test/buildTwice.ts';
import { toTestRun } from './test/parts.ts';
import type { TestRun } from './test/parts.ts';
import { runNodeTests } from './test/runNodeTests.ts';

interface Wanted extends TestRun {
  update: boolean;
  /** True when dist/ is used as it is. */
  built: boolean;
}

await runCommand(async () => {
  process.exitCode = await runTests(readArguments());
});

function readArguments(): Wanted {
  if (siteBase !== '') throw new InputError('npm test: SITE_URL has a path; the tests build what they need below one');
  const { values, positionals } = readCommandLine('npm test [-- PART … --built]', {
    allowPositionals: true,
    options: { update: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
  });
  const files = globSync(['tests/**/*.test.ts', 'tests/site/*.spec.ts']).sort();
  const run = toTestRun(positionals, files);
  if (typeof run === 'string') throw new InputError(run);
  if (!values.update) return { ...run, ...values };
  if (process.env['CI'] === 'true') throw new InputError('npm test: expectations are not rewritten in CI.');
  if (positionals.length > 0 && run.nodeFiles.length === 0)
    throw new InputError(`npm test: ${positionals.join(' ')} has no expectations to rewrite`);
  return { ...run, siteFiles: [], buildsTwice: false, ...values };
}

async function runTests({ nodeFiles, siteFiles, buildsTwice, built, update }: Wanted): Promise<number> {
  // Checked before steps that take minutes.
  if (siteFiles.length > 0) console.log(`Browser: ${findBrowser()}`);
  const failed: string[] = [];
  if (nodeFiles.length > 0) {
    const run = await runNodeTests(nodeFiles, update);
    if (run.code !== 0) failed.push(['node tests', ...run.failed].join('\n  '));
  }
  const build = buildsTwice ? buildTwice : siteFiles.length > 0 && !built ? buildSite : undefined;
  if (build !== undefined && (await build()) !== 0) failed.push('build');
  else if (siteFiles.length > 0 && (await runSiteTests(siteFiles)) !== 0) failed.push('browser tests');
  console.log(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join('\nFailed: ')}`);
  return failed.length === 0 ? 0 : 1;
}

function findBrowser(): string {
  try {
    return provideBrowser();
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

function runSiteTests(files: readonly string[]): Promise<number> {
  console.log('\nBrowser tests');
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')));
  // Playwright takes a file for a pattern.
  const patterns = files.map((file) => `${file.replaceAll('.', '\\.')}$`);
  return runNode([cli, 'test', '--config', 'tests/config/playwright.config.ts', ...patterns]);
}
