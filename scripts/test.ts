/**
 * `npm test`: everything, in this order: a browser is found or installed, Node's tests (every `*.test.ts`),
 * the site is built into dist/ twice, which must give the same bytes, and Playwright's tests (tests/site) run against
 * it. Each runner prints its own counts; the exit code is 0 only if all passed. Extra arguments are not taken: run a runner by hand for a part.
 *
 * `npm run test:update` runs Node's tests only, with UPDATE=1: they rewrite their expectations.
 */
import { globSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildSteps, runSteps } from './build/steps.ts';
import { provideBrowser } from './browser/provideBrowser.ts';
import { differences, hashesOf } from './fingerprint.ts';
import { runNode } from './runNode.ts';

process.exitCode = process.argv.includes('--update') ? await updateExpectations() : await testEverything();

async function testEverything(): Promise<number> {
  try {
    console.log(`Browser: ${provideBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const failed: string[] = [];
  if ((await runNodeTests()) !== 0) failed.push('node tests');
  if ((await buildTwice()) !== 0) failed.push('build');
  else if ((await runSiteTests()) !== 0) failed.push('browser tests');
  console.log(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

async function updateExpectations(): Promise<number> {
  if (process.env['CI'] === 'true') {
    console.error('Expectations are not rewritten in CI.');
    return 1;
  }
  return runNodeTests({ UPDATE: '1' });
}

async function runNodeTests(env: Readonly<Record<string, string>> = {}): Promise<number> {
  const files = globSync('tests/**/*.test.ts', { exclude: ['tests/site/**'] }).sort();
  if (files.length === 0) {
    console.error('No test files under tests/.');
    return 1;
  }
  console.log(`\nNode's tests: ${String(files.length)} files`);
  // Node leaves one processor free unless told; of two that is half.
  const concurrency = `--test-concurrency=${String(availableParallelism())}`;
  return runNode(['--test', '--test-reporter=spec', concurrency, ...files], env);
}

/** Builds the site two times from nothing; a file that differs fails the run. */
async function buildTwice(): Promise<number> {
  console.log('\nBuilding the site into dist/');
  const first = await buildSite();
  if (first !== 0) return first;
  const before = hashesOf('dist');
  console.log('\nBuilding it once more: the same sources must give the same bytes');
  const second = await buildSite();
  if (second !== 0) return second;
  const differing = differences(before, hashesOf('dist'));
  console.log(`${String(before.size)} files built twice, ${String(differing.length)} differ`);
  for (const path of differing.slice(0, 20)) console.error(`differs: dist/${path}`);
  return differing.length === 0 ? 0 : 1;
}

function buildSite(): Promise<number> {
  rmSync('dist', { recursive: true, force: true });
  return runSteps(buildSteps);
}

async function runSiteTests(): Promise<number> {
  console.log('\nBrowser tests');
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('@playwright/test/package.json')));
  return runNode([cli, 'test', '--config', 'tests/config/playwright.config.ts']);
}
