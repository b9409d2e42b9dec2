/**
 * The browser tests: the built site in dist/, served on a free port, in the machine's Chromium.
 *
 * A test runs on the desktop, unless tagged `@phone` (phone only) or `@both`.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { findBrowser } from '../../scripts/browser/findBrowser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findBrowser();

export default defineConfig({
  testDir: `${root}/tests/site`,
  testMatch: '**/*.spec.ts',
  outputDir: `${root}/test-results`,
  forbidOnly: process.env['CI'] === 'true',
  fullyParallel: true,
  // Generous, so that a slow machine does not fail a correct test.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  reporter: 'list',
  // With CI=true no files are written: a missing expectation fails.
  updateSnapshots: process.env['CI'] === 'true' ? 'none' : 'missing',
  webServer: {
    command: `"${process.execPath}" scripts/preview.ts`,
    cwd: root,
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<zhigui_port>\d+)\// },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
  use: {
    // A new renderer for each test costs more than most tests. Between tests Playwright clears what pages have stored,
    // cached and routed; a test that goes offline or grants permissions takes that back itself.
    reuseContext: true,
    baseURL: `http://localhost:${process.env['ZHIGUI_PORT'] ?? ''}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone|@both/,
      use: { viewport: { width: 375, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
});
