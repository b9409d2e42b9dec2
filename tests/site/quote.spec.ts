/** Checking quotations in the browser: on the page of the words, on the reading page, and against all plans. */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { withoutBlanks } from '../../src/text/blank.ts';
import { builtFile } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';

const goal = '/plans/liaocheng-children-2021/health/goal-3/';
const words = '新生儿、婴儿和5岁以下儿童死亡率分别控制在3‰、3.3‰和4‰以下,城乡和地区差距逐步缩小。';
const checker = (page: Page) => page.locator('quote-check');

/** Opens the box if it is collapsed, and checks a quotation. */
async function check(page: Page, quotation: string): Promise<void> {
  const field = checker(page).getByRole('textbox', { name: '引文' });
  const summary = page.locator('summary', { hasText: '核对引文' });
  if ((await summary.count()) > 0 && !(await field.isVisible())) await summary.click();
  await field.fill(quotation);
  await checker(page).getByRole('button', { name: '核对' }).click();
}

const says = (page: Page) => checker(page).getByRole('status');

test.describe('on the page of a goal', () => {
  for (const [why, quotation, answer] of [
    ['word for word', words, `字字相符。共 ${String(words.length)} 字，空格和换行不计。`],
    ['broken into lines', '新生儿、婴儿和\n5岁以下　儿童死亡率', '字字相符。共 16 字，空格和换行不计。'],
    [
      'another comma',
      words.replace(',', '，'),
      '只有标点、全半角或繁简不同，其余字字相符。第 34 字起不同：引文作“，”，原文作“,”。',
    ],
    ['another number', words.replace('3.3‰', '3.5‰'), '与原文不同。第 27 字起不同：引文作“5”，原文作“3”。'],
    ['nothing of the kind', '今天天气晴朗，我们去公园里散步。', '没有找到与之相近的原文。'],
    ['nothing', '  ', '请先贴入引文。'],
  ] as const) {
    test(why, async ({ page }) => {
      await page.goto(goal);
      await check(page, quotation);
      await expect(says(page)).toHaveText(answer);
    });
  }

  test('both sides are shown with the first difference marked; other quotations are referred to the page for all plans', async ({
    page,
  }) => {
    await page.goto(goal);
    await check(page, words.replace('3.3‰', '3.5‰').replace('缩小', '减小'));
    await expect(checker(page).locator('ins.first')).toHaveText('5');
    await expect(checker(page).locator('del.first')).toHaveText('3');
    await expect(checker(page).locator('dd').last()).toHaveText(words);
    await check(page, '今天天气晴朗，我们去公园里散步。');
    await checker(page).getByRole('link', { name: '到全部规划里核对' }).click();
    await expect(page).toHaveURL(/\/verify\/$/);
  });
});

test('once the box is open, no network is needed', async ({ page, context }) => {
  await page.goto(goal);
  await page.locator('summary', { hasText: '核对引文' }).click();
  await expect(checker(page).getByRole('textbox')).toBeVisible();
  await context.setOffline(true);
  await check(page, words.slice(3));
  await expect(says(page)).toHaveText(/^字字相符/);
  await context.setOffline(false);
});

test('on a reading page the place is named and led to', async ({ page }) => {
  await page.goto('/plans/liaocheng-children-2021/health/');
  await check(page, '生长迟缓率分别控制在4%和1.8%以下');
  await expect(says(page)).toHaveText(/^字字相符/);
  await checker(page).getByRole('link', { name: '主要目标7第1句' }).click();
  await expect(page).toHaveURL(/#goal-7-s1$/);
  await expect(page.locator('[id="goal-7-s1"]')).toBeInViewport();
});

test('a passage over several items, with numbers and departments, is identical on its reading page', async ({
  page,
}) => {
  await page.goto('/plans/liaocheng-children-2021/health/');
  const passage = await page.evaluate(() => {
    const of = (id: string): string => {
      const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement;
      for (const ours of copy.querySelectorAll('[data-ui]')) ours.remove();
      return copy.textContent;
    };
    return of('goal-2') + of('goal-3');
  });
  expect(passage).toContain('责任单位');
  await check(page, passage);
  await expect(says(page)).toHaveText(`字字相符。共 ${String(withoutBlanks(passage).length)} 字，空格和换行不计。`);
});

test('against all plans: the words of goals and measures are found, with links to their sentences', async ({
  page,
}) => {
  await page.goto('/verify/');
  const all = commitmentsOf(readDocuments());
  for (const { commitment, path } of [all[3], all[400], all[801], all.at(-1)].filter((one) => one !== undefined)) {
    await check(page, commitment.text);
    await expect(says(page)).toHaveText(/^字字相符/);
    await expect(checker(page).locator(`a[href="${path}#s1"]`)).toBeVisible();
  }
});

test('against one plan: the others are not fetched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/verify/');
  await checker(page).getByRole('combobox', { name: '范围' }).selectOption('榆树市儿童发展规划');
  await check(page, words);
  await expect(says(page)).toHaveText(/^与原文不同/);
  await expect(checker(page).getByRole('link', { name: /^榆树市儿童发展规划 儿童与健康 主要目标3/ })).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/verify/yushu-children-2021.json']);
});

test('a file that fails to load is reported, stays reported while others arrive, and can be tried again', async ({
  page,
}) => {
  await page.route('**/verify/yushu-children-2021.json', (route) => route.fulfill({ body: '<!doctype html>' }));
  await page.goto('/verify/');
  await check(page, words);
  await expect(says(page)).toContainText('规划原文没有取全');
  await page.waitForLoadState('networkidle');
  await expect(says(page)).toContainText('规划原文没有取全');
  await page.unroute('**/verify/yushu-children-2021.json');
  await checker(page).getByRole('button', { name: '重试' }).click();
  await expect(says(page)).toHaveText(/^字字相符/);
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(goal);
  await page.locator('summary', { hasText: '核对引文' }).focus();
  await page.keyboard.press('Enter');
  const field = checker(page).getByRole('textbox', { name: '引文' });
  await expect(field).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(says(page)).toHaveText(/^字字相符/);
});

test('the stated SHA-256 is that of the file', async ({ page }) => {
  await page.goto('/verify/');
  for (const row of await page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('code') })
    .all()) {
    const path = (await row.getByRole('link').getAttribute('href')) ?? '';
    const digest = createHash('sha256')
      .update(readFileSync(builtFile(path)))
      .digest('hex');
    await expect(row.locator('code')).toHaveText(digest);
  }
});

test('the files hold the words of every goal and measure', () => {
  for (const document of readDocuments()) {
    for (const { id, plan } of document.plans) {
      const file = JSON.parse(readFileSync(builtFile(`/verify/${id}.json`), 'utf8')) as {
        blocks: [string, string, string[]][];
      };
      const held = new Map(file.blocks.map(([, url, sentences]) => [url, sentences.join('')]));
      const items = plan.domains.flatMap(({ goals, measures }) => [...goals, ...measures]);
      const lost = items.filter((item) => held.get(`/plans/${item.id}/#s`) !== item.text);
      expect(lost.map((item) => item.id)).toEqual([]);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that it needs JavaScript, and what to do instead', async ({ page }) => {
    await page.goto('/verify/');
    await expect(checker(page)).toContainText('在页面中查找');
    await expect(checker(page).getByRole('combobox')).toBeHidden();
    await page.goto(goal);
    await page.locator('summary', { hasText: '核对引文' }).click();
    await expect(checker(page).getByText('核对需要脚本')).toBeVisible();
  });
});
