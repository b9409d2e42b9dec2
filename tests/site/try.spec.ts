/** /try/: a plan of the reader's own is read in the page. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { runParse } from '../support/runHere.ts';
import { findViolations } from './support/axe.ts';
import { listen } from './support/heard.ts';
import { findBesideScreen } from './support/screen.ts';
import { inventPlan, longText } from './support/inventedPlans.ts';
import { status, result, text, open, paste, give, drop, download, unfold, tengchong } from './support/tryPage.ts';
import { docxFile, paragraph } from '../support/files/docxFile.ts';
import { builtFile } from './support/builtSite.ts';

test('pasted words are read, with their facts, items, targets and departments', async ({ page }) => {
  await open(page);
  await paste(page, inventPlan('某某县'));
  await expect(status(page)).toHaveText('读出 1 部规划：某某县儿童发展规划（2021—2030年）。');
  const plan = page.getByRole('region', { name: '某某县儿童发展规划（2021—2030年）' });
  for (const [label, value] of [
    ['发文机关', '某某县人民政府'],
    ['发文字号', '某政发〔2022〕3号'],
    ['成文日期', '2022年5月16日'],
    ['规划期限', '2021—2030年'],
    ['对象', '儿童'],
  ] as const)
    await expect(plan.locator('dl > div', { hasText: label })).toContainText(value);
  await plan.locator('summary', { hasText: '目标值' }).click();
  await expect(plan.getByRole('row', { name: /婴儿死亡率.*5‰以下/ })).toBeVisible();
  await plan.locator('summary', { hasText: /^部门（/ }).click();
  await plan.locator('summary', { hasText: '县卫生健康局' }).click();
  await expect(plan.getByRole('button', { name: /看原文第\d+行/ }).last()).toBeVisible();
});

test('once the page is there, nothing is requested, stored or complained of: the file stays on the machine', async ({
  page,
  context,
  baseURL,
}) => {
  const heard = await listen(page, context);
  await open(page);
  expect(heard.requested.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  const before = heard.requested.length;
  await context.setOffline(true);
  await give(page, '某某县.txt', inventPlan('某某县'));
  await expect(status(page)).toHaveText(/^读出 1 部规划/);
  await page.locator('summary', { hasText: '需要核对的地方' }).first().click();
  await download(page, '全部结果（JSON）');
  const asked = heard.requested.slice(before).filter((url) => !url.startsWith('blob:'));
  expect(asked).toEqual([]);
  expect(heard.complaints).toEqual([]);
  await context.setOffline(false);
});

test('a dropped file is read wherever it falls', async ({ page }) => {
  await open(page);
  await drop(page, '某某县.txt', inventPlan('某某县'));
  await expect(status(page)).toHaveText(/^读出 1 部规划/);
  await expect(result(page)).toContainText('某某县.txt，纯文本（UTF-8）');
});

test('the files to take away are those of the command', async ({ page }) => {
  await open(page);
  await give(page, tengchong.file, tengchong.bytes);
  await expect(status(page)).toHaveText(/^读出 2 部规划/);
  const json = await download(page, '全部结果（JSON）');
  const path = `content/sources/${tengchong.id}/${tengchong.file}`;
  expect(json.content.toString()).toBe((await runParse([path])).stdout);
  const targets = await download(page, '目标值（CSV）');
  expect(targets.name).toMatch(/-targets\.csv$/);
  expect([...targets.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect((await download(page, '收录用的说明')).content.toString()).toContain("region: '530581'");
});

test('a web page is read as what it is, and what was left out is listed', async ({ page }) => {
  await open(page);
  const lines = inventPlan('某某县')
    .split('\n')
    .map((line) => `<p>${line}</p>`);
  const nav = '<nav><a href="/">首页</a> <a href="/zw">政务公开</a></nav>';
  await give(page, '规划.html', `<html><body>${nav}<article>${lines.join('\n')}</article></body></html>`, 'text/html');
  await expect(status(page)).toHaveText(/^读出 1 部规划/);
  await page.locator('summary', { hasText: '没有取的' }).click();
  await expect(result(page)).toContainText(/网站导航|正文以外/);
});

test('the libraries for Word and PDF come from this site, and only when such a file does', async ({
  page,
  context,
  baseURL,
}) => {
  const lines = inventPlan('某某县').split('\n');
  // Browsers print some characters as radicals; a file's characters stay as they are.
  const sheet = await context.newPage();
  await sheet.setContent(`<meta charset="utf-8">${lines.map((line) => `<p>${line}</p>`).join('\n')}`);
  const pdf = await sheet.pdf({ format: 'A4' });
  const heard = await listen(page, context);
  await open(page);
  const own = heard.requested.length;
  await give(page, '规划.docx', Buffer.from(docxFile({ body: lines.map((line) => paragraph(line)).join('') })));
  await expect(status(page)).toHaveText(/^读出 1 部规划：某某县儿童/);
  const word = heard.requested.length;
  expect(word).toBeGreaterThan(own);
  await give(page, '规划.pdf', pdf, 'application/pdf');
  await expect(status(page)).toHaveText(/^读出 1 部规划：某某县[儿⼉]童/);
  await expect(result(page)).toContainText('规划.pdf，PDF');
  expect(heard.requested.length).toBeGreaterThan(word);
  expect(heard.requested.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('blob:'))).toEqual([]);
  expect(heard.complaints).toEqual([]);
});

test('nothing in a file becomes part of the page', async ({ page }) => {
  await open(page);
  const hostile = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';
  const words = inventPlan(`某某县`).replace('加强儿童保健。', `加强${hostile}儿童保健\u202e。`);
  await drop(page, `某${hostile}县.txt`.replaceAll('/', ''), words);
  await expect(status(page)).toHaveText(/^读出 1 部规划/);
  await unfold(page);
  await expect(page.locator('plan-trial').locator('img, script')).toHaveCount(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('a text of 300 pages is read and stays usable', async ({ page }) => {
  await open(page);
  const words = longText(300_000);
  expect(words.length).toBeGreaterThan(300_000);
  await give(page, '全县规划汇编.txt', words);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(status(page)).toHaveText(/^读出 \d+ 部规划/, { timeout: 60_000 });
  expect(await page.locator('*').count()).toBeLessThan(8000);
  const last = result(page)
    .getByRole('button', { name: /^看原文第/ })
    .last();
  const name = (await last.textContent()) ?? '';
  await last.click();
  await expect(text(page).locator('.marked, mark').first()).toBeInViewport();
  expect(await text(page).locator('[data-part="text-range"]').textContent()).toMatch(/^第 \d+—\d+ 行，共 [\d,]+ 行$/);
  const first = Number(/\d+/.exec(name)?.[0]);
  await expect(text(page).locator('.marked .number, li:has(mark) .number').first()).toHaveText(String(first));
});

test('reading can be stopped, and another file read', async ({ page }) => {
  await open(page);
  await give(page, '汇编.txt', longText(900_000));
  await page.getByRole('button', { name: '停止' }).click();
  await expect(status(page)).toHaveText('已停止，没有结果。');
  await expect(page.getByRole('progressbar')).toBeHidden();
  await paste(page, inventPlan('某某县'));
  await expect(status(page)).toHaveText(/^读出 1 部规划：某某县/);
});

test('a message leads to its place, and back', async ({ page }) => {
  await open(page);
  await give(page, tengchong.file, tengchong.bytes);
  const remarks = result(page).locator('details', { hasText: '需要核对的地方' }).first();
  await remarks.locator('summary').click();
  const jump = remarks.getByRole('button', { name: /^看原文第\d+行第\d+字$/ }).first();
  const [, line] = /第(\d+)行/.exec((await jump.textContent()) ?? '') ?? [];
  await jump.focus();
  await page.keyboard.press('Enter');
  const mark = text(page).locator('mark').first();
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
  await expect(text(page).locator('li:has(mark) .number').first()).toHaveText(line ?? '');
  await page.keyboard.press('Escape');
  await expect(jump).toBeFocused();
  await expect(jump).toBeInViewport();
});

for (const [why, name, content, says] of [
  ['an old Word file', '规划.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^规划\.doc：.*\.docx.*。$/],
  ['an empty file', '空.txt', '', /^空\.txt：.*空/],
  ['no plan', '通知.txt', '今天天气晴朗，我们去公园里散步。', /没有认出规划.*请给出规划全文/],
] as const) {
  test(`a file that gives no result is refused in plain words: ${why}`, async ({ page }) => {
    await open(page);
    await give(page, name, content);
    await expect(status(page)).toHaveText(says);
    await expect(result(page)).toBeEmpty();
  });
}

test('nothing pasted, words that do not come, and a worker that breaks are told', async ({ page }) => {
  await open(page);
  await paste(page, '  ');
  await expect(status(page)).toHaveText('请先贴入规划全文，或选一个文件。');

  await page.route('**/try/registry.json', (route) => route.abort());
  await open(page);
  await paste(page, inventPlan('某某县'));
  await expect(status(page)).toHaveText(/^识别所用的词表没有取到，请检查网络后再试/);
  await page.unroute('**/try/registry.json');
  await page.getByRole('button', { name: '读贴入的文字' }).click();
  await expect(status(page)).toHaveText(/^读出 1 部规划/);

  await page.route('**/try/registry.json', (route) => route.fulfill({ json: { registry: {}, documents: [] } }));
  await open(page);
  await paste(page, inventPlan('某某县'));
  await expect(status(page)).toHaveText(/^没有读完：读取程序中断了/);

  await page.route('**/trialWorker*', (route) => route.fulfill({ contentType: 'text/javascript', body: '}' }));
  await open(page);
  await paste(page, inventPlan('某某县'));
  await expect(status(page)).toHaveText(/^这个浏览器运行不了读取程序/);
});

test('the result is accessible, with all of it unfolded, in light and dark', async ({ page }) => {
  await open(page);
  await paste(page, inventPlan('某某县'));
  await expect(status(page)).toHaveText(/^读出 1 部规划/);
  await expect(result(page)).toBeFocused();
  await unfold(page);
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await findBesideScreen(page)).toEqual([]);
});

test('on paper stands the result, without the form', async ({ page }) => {
  await open(page);
  await paste(page, inventPlan('某某县'));
  await expect(status(page)).toHaveText(/^读出 1 部规划/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('form.give')).toBeHidden();
  await expect(page.getByRole('heading', { name: '某某县儿童发展规划（2021—2030年）' })).toBeVisible();
});

test('on a phone a place is shown below, and the way back leads to the item @phone', async ({ page }) => {
  await open(page);
  await give(page, tengchong.file, tengchong.bytes);
  await expect(status(page)).toHaveText(/^读出 2 部规划/);
  expect(await findBesideScreen(page)).toEqual([]);
  await result(page).locator('summary', { hasText: '目标值' }).first().tap();
  const jump = result(page).getByRole('row').nth(3).getByRole('button');
  await jump.tap();
  await expect(text(page).locator('mark').first()).toBeInViewport();
  await text(page).getByRole('button', { name: '返回所读条目' }).tap();
  await expect(jump).toBeInViewport();
});

test('the registries are those that a file is read with on the command line', async () => {
  const { readRegistry } = await import('../../scripts/read/readRegistry.ts');
  const served = JSON.parse(readFileSync(builtFile('/try/registry.json'), 'utf8')) as { registry: object };
  const registry = new Map(Object.entries(readRegistry('content')));
  for (const [name, rows] of Object.entries(served.registry))
    expect(JSON.stringify(rows), name).toBe(JSON.stringify(registry.get(name)));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that it needs a script, and what to do instead', async ({ page }) => {
    await page.goto('/try/');
    await expect(page.locator('noscript p', { hasText: '试读需要脚本' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('npm run --silent parse');
    await expect(page.getByRole('button', { name: '读贴入的文字' })).toBeHidden();
  });
});
