/** Selecting words on a reading page: a link to exactly these words, and the words with their source. */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { siteOrigin } from './support/builtSite.ts';
import { closeClipboard, openClipboard, readClipboard, refuseEveryCopy } from './support/clipboard.ts';
import { rectOf, select, selectAnywhere } from './support/selection.ts';

const health = '/plans/liaocheng-children-2021/health/';
const bar = (page: Page) => page.locator('selection-bar');

async function copyLink(page: Page): Promise<string> {
  await bar(page).getByRole('button', { name: '复制链接' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('已复制链接');
  return readClipboard(page);
}

test.afterEach(closeClipboard);

for (const [why, id, words] of [
  ['whole clause', 'goal-3-s1', '新生儿、婴儿和5岁以下儿童死亡率分别控制在3‰、3.3‰和4‰以下'],
  ['words within a clause', 'goal-3-s1', '儿和5岁以下儿童死'],
  ['words that stand on the page before', 'goal-3-s1', '儿童'],
  ['words with a line number among them', 'goal-10-s1', '达标优良率'],
  [
    'a long passage with a line number in it',
    'measure-4-s4',
    '完善医疗机构产科、新生儿科质量规范化管理体系,加强新生儿保健专科建设,强化危重新生儿救治保障,完善新生儿危重症救治、转诊网络,提高救治水平。',
  ],
] as const) {
  test(`a link to ${why} leads to the sentence and to the words in it`, async ({ page, baseURL }) => {
    await openClipboard(page);
    await page.goto(health);
    await select(page, id, words);
    const copied = await copyLink(page);
    expect(copied.startsWith(`${siteOrigin}${health}#${id}:~:text=`), copied).toBe(true);

    // A separate tab, because browsers obey a fragment directive only when a page is opened, not within it.
    const opened = await page.context().newPage();
    await opened.goto(copied.replace(siteOrigin, new URL(baseURL ?? '').origin));
    await opened.bringToFront();
    const sentence = opened.locator(`[id="${id}"]`);
    await expect(sentence).toBeInViewport();
    expect(await opened.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
    // An anchor is scrolled to the top of the screen; found words, to its middle.
    const fromMiddle = async (): Promise<number> => {
      const { top, bottom, screen } = await rectOf(opened, id, words);
      return Math.abs((top + bottom) / 2 - screen / 2);
    };
    await expect.poll(fromMiddle, `${copied} was not found`).toBeLessThan(100);
  });
}

test('a link to any words leads to them, wherever they begin and end', async ({ page, baseURL }) => {
  await openClipboard(page);
  const origin = new URL(baseURL ?? '').origin;
  const opened = await page.context().newPage();
  for (const [path, places] of [
    // The first four begin or end in or beside a sentence with a line number in it, or where words are cut otherwise when
    // they are read alone.
    [
      '/plans/liaocheng-women-2021/law/',
      [
        [98, 29],
        [640, 40],
        [871, 9],
      ],
    ],
    [
      '/plans/tengchong-children-2021/monitoring/',
      [
        [333, 9],
        [700, 60],
      ],
    ],
    [
      '/plans/liaocheng-children-2021/environment/',
      [
        [500, 414],
        [910, 7],
      ],
    ],
  ] as const) {
    await page.goto(path);
    for (const [at, length] of places) {
      const words = await selectAnywhere(page, at, length);
      const copied = await copyLink(page);
      expect(copied.length).toBeLessThan(300);
      // Without the anchor, so that nothing but the words leads anywhere.
      await opened.goto('about:blank');
      await opened.goto(copied.replace(siteOrigin, origin).replace(/#.*(?=:~:)/u, '#'));
      await expect.poll(() => opened.evaluate(() => scrollY), `${words}: ${copied}`).toBeGreaterThan(0);
    }
  }
  await opened.close();
});

test('a note on a suspected slip goes with selected words that have it, and with no others', async ({ page }) => {
  await openClipboard(page);
  await page.goto('/plans/tengchong-children-2021/environment/');
  for (const [words, notes] of [
    ['有益于儿童身心健康的内容', ['（原文如此：“清除网络平台上有益于']],
    ['为儿童提供健康向上的网络内容', []],
  ] as const) {
    await select(page, 'measure-3-s3', words);
    await bar(page).getByRole('button', { name: '复制原文（附出处）' }).click();
    await expect(bar(page).getByRole('status')).toHaveText('已复制原文和出处');
    const [copied, , ...rest] = (await readClipboard(page)).split('\n');
    expect(copied).toBe(words);
    expect(rest.slice(0, -1).map((note) => note.slice(0, 17))).toEqual(notes);
  }
});

test('the words are copied without line numbers, with their source', async ({ page }) => {
  await openClipboard(page);
  await page.goto(health);
  await select(page, 'goal-10-s1', '《国家学生体质健康标准》达标优良率');
  await bar(page).getByRole('button', { name: '复制原文（附出处）' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('已复制原文和出处');
  expect(await readClipboard(page)).toBe(
    `《国家学生体质健康标准》达标优良率\n——《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）儿童与健康\n${siteOrigin}${health}#goal-10-s1`,
  );
  await expect(page.locator('[data-plan-text] [data-ui]').first()).toHaveCSS('user-select', 'none');
});

test('a press copies what is selected at that moment, not what was when the bar last looked', async ({ page }) => {
  await openClipboard(page);
  await page.goto(health);
  await select(page, 'goal-3-s1', '新生儿');
  const button = bar(page).getByRole('button', { name: '复制原文（附出处）' });
  await expect(button).toBeVisible();
  // In one task, so that the bar has no time to look again.
  const selected = await button.evaluate((element) => {
    document.getSelection()?.selectAllChildren(document.getElementById('goal-3-s1') ?? document.body);
    (element as HTMLButtonElement).click();
    return (document.getElementById('goal-3-s1')?.textContent ?? '').trim();
  });
  await expect(bar(page).getByRole('status')).toHaveText('已复制原文和出处');
  const [copied] = (await readClipboard(page)).split('\n');
  expect(copied?.length).toBeGreaterThan('新生儿'.length);
  expect(selected).toContain(copied);
});

test('by keyboard: selected with shift and arrows, the bar is the next stop', async ({ page }) => {
  await openClipboard(page);
  await page.goto('/plans/yushu-children-2021/overall-goal/');
  await page.locator('[id="section-1-s1"]').dblclick({ position: { x: 60, y: 12 } });
  const read = (): Promise<string> => page.evaluate(() => document.getSelection()?.toString() ?? '');
  const word = await read();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Shift+ArrowRight');
  const selected = await read();
  expect(selected.startsWith(word)).toBe(true);
  expect(selected.length).toBe(word.length + 6);
  await expect(bar(page)).toBeVisible();
  const button = bar(page).getByRole('button', { name: '复制原文（附出处）' });
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText('已复制原文和出处');
  expect(await readClipboard(page)).toContain(`${selected}\n——榆树市儿童发展规划`);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
});

test('the bar disappears with the selection, and does not appear outside the text', async ({ page }) => {
  await page.clock.install();
  await page.goto(health);
  await select(page, 'goal-3-s1', '新生儿');
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await expect(bar(page)).toBeHidden();
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  await page.clock.fastForward(1000);
  await expect(bar(page)).toBeHidden();
});

test('on a phone it keeps to an edge of the screen, off the selection', { tag: '@phone' }, async ({ page }) => {
  await refuseEveryCopy(page, false);
  await page.clock.install();
  await page.goto(health);
  for (const block of ['center', 'end'] as const) {
    await select(page, 'goal-3-s1', '地区差距');
    await page.evaluate((to) => document.getElementById('goal-3-s1')?.scrollIntoView({ block: to }), block);
    await page.evaluate(() => document.dispatchEvent(new Event('selectionchange')));
    await page.clock.fastForward(1000);
    const box = await bar(page).boundingBox();
    const { top, bottom } = await rectOf(page, 'goal-3-s1', '地区差距');
    const { x = -1, y = 0, width = 0, height = 0 } = box ?? {};
    expect(y + height <= top || y >= bottom, `${block}: covered`).toBe(true);
    expect([x, width]).toEqual([0, 375]);
  }
  await bar(page).getByRole('button', { name: '复制链接' }).tap();
  await expect(page.getByRole('textbox', { name: '长按复制' })).toHaveValue(/#goal-3-s1:~:text=/);
  await expect(page.getByText('已复制')).toHaveCount(0);
});
