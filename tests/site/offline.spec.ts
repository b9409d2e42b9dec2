/**
 * The offline copy, opened as files: every link leads to a file; search, the quote check and all else that needs scripts
 * work, in Chromium and, where the machine has it, in Firefox.
 */
import { posix } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { builtFolder } from '../../scripts/command/folders.ts';
import { findCommand } from '../../scripts/provide/findCommand.ts';
import { startFirefox } from '../support/firefox.ts';
import { unpackCopy } from '../support/offlineCopy.ts';
import type { UnpackedCopy } from '../support/offlineCopy.ts';
import { inventPlan } from './support/inventedPlans.ts';

// One copy for all tests.
test.describe.configure({ mode: 'serial' });

let copy: UnpackedCopy;
test.beforeAll(async () => {
  // Reads every page of the site, and writes as many files as it has.
  test.setTimeout(300_000);
  copy = await unpackCopy(builtFolder);
});
test.afterAll(() => copy.remove());

/** What the walk needs of a browser. */
interface Browser {
  open: (address: string) => Promise<unknown>;
  /** The value of an expression in the page. */
  read: (expression: string) => Promise<unknown>;
}

/** Values of `href`, `src` and `action` in tags. */
const ADDRESS = /<[a-z][^>]*? (?:href|src|action)="([^"#?]*)[^"]*"/gu;

test('every address of every page is a file of the copy, or one on the web', () => {
  const pages = [...copy.files].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(4000);
  const dead = pages.flatMap(([path, html]) =>
    [...html.matchAll(ADDRESS)]
      .map(([, address = '']) => address)
      .filter((address) => address !== '' && !/^(?:https?|mailto):/u.test(address))
      .filter((address) => !copy.files.has(posix.join(posix.dirname(path), decodeURIComponent(address))))
      .map((address) => `${path}: ${address}`),
  );
  expect([...new Set(dead)].slice(0, 20)).toEqual([]);
});

test('in Chromium, what needs scripts works without a server', async ({ page }) => {
  const heard = listenTo(page);
  await walk({
    open: (address) => page.goto(address),
    read: (expression) => page.evaluate(expression),
  });
  expect(heard).toEqual([]);
});

test('in Firefox, too', async () => {
  const firefox = ['firefox', 'firefox-esr'].map(findCommand).find((program) => program !== undefined);
  test.skip(firefox === undefined, 'no Firefox on this machine: apt-get install firefox-esr');
  const browser = await startFirefox(firefox ?? '');
  try {
    await walk(browser);
  } finally {
    await browser.end();
  }
});

/** Requests that leave the copy, and complaints. */
function listenTo(page: Page): string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) heard.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // Left for the next page before it came.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') heard.push(`${request.url()}: ${String(why)}`);
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}

/** From the home page to an answer, a goal, and everything else that a script does. */
async function walk({ open, read }: Browser): Promise<void> {
  const soon = (expression: string) => expect.poll(() => read(expression).catch(String), { timeout: 30_000 });
  const enter = (form: string, field: string, text: string): Promise<unknown> =>
    read(`document.querySelector('${form} ${field}').value = ${JSON.stringify(text)};
      document.querySelector('${form}').requestSubmit()`);
  const text = (selector: string): string => `document.querySelector('${selector}')?.textContent ?? ''`;

  await open(copy.addressOf(''));
  await enter('main form', 'input', '近视');
  await soon(text('[data-part="status"]')).toMatch(/^共 \d+ 条：/u);
  await soon('location.search').toBe('?q=%E8%BF%91%E8%A7%86');
  await read(`document.querySelector('[data-part="hits"] a').click()`);
  await soon('document.title').toContain('主要目标');
  await soon(text('.arrival-status')).toMatch(/^已标出 \d+ 处“近视”/u);
  expect(await read('getComputedStyle(document.body).fontFamily')).not.toBe('serif');

  await open(`${copy.addressOf('search/')}?q=近视&view=numbers`);
  await soon(text('[data-part="status"]')).toMatch(/^共 \d+ 个数/u);
  await enter('main form', 'input', 'lcc-4-8');
  await soon('location.pathname').toMatch(/\/plans\/liaocheng-children-2021\/welfare\/goal-8\/index\.html$/u);

  await open(copy.addressOf('verify/'));
  await soon(`document.querySelector('quote-check textarea') !== null`).toBe(true);
  await enter('quote-check form', 'textarea', '儿童健康素养水平不低于30%');
  await soon(text('quote-check [role="status"]')).toMatch(/^字字相符/u);
  await read(`document.querySelector('quote-check p a').click()`);
  await soon('location.pathname').toMatch(/goal-2\/index\.html$/u);

  await open(copy.addressOf('compare/liaocheng-children-2021/liaocheng-children-2021-undated/'));
  await read(`document.querySelector('kind-filter [data-kind="number"]').click()`);
  await soon('location.search').toBe('?show=number');

  await open(`${copy.addressOf('compare/')}?a=liaocheng-women-2021&b=tengchong-children-2021`);
  await soon(text('any-pair [data-part="result"] h2')).toBe('聊城妇女规划与腾冲儿童规划');

  await open(copy.addressOf(''));
  await read(`document.querySelector('chart-figure button').click()`);
  await soon(`document.querySelector('chart-figure [data-part="picture"] img')?.naturalWidth > 300`).toBe(true);

  await open(copy.addressOf('try/'));
  await soon(`document.querySelector('[data-part="give"]').hidden`).toBe(false);
  await enter('plan-trial form', 'textarea', inventPlan('某某县'));
  await soon(text('plan-trial [data-part="status"]')).toMatch(/^读出 1 部规划/u);
}
