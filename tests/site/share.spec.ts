/** Sharing a goal, a measure or a plan: copied, or not claimed to be; by mouse, by keyboard, inside WeChat. */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { drawPath } from '../support/qrPath.ts';
import { encode } from 'uqr';
import { builtPage, builtPaths, elementsOfPage, siteOrigin } from './support/builtSite.ts';
import {
  closeClipboard,
  openClipboard,
  readClipboard,
  refuseClipboard,
  refuseEveryCopy,
  wechatAgent,
} from './support/clipboard.ts';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';

const goal = '/plans/liaocheng-children-2021/health/goal-3/';
const words = '新生儿、婴儿和5岁以下儿童死亡率分别控制在3‰、3.3‰和4‰以下,城乡和地区差距逐步缩小。';
const source = `——《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）第四部分第（一）项主要目标3\n${siteOrigin}/t/lcc-1-3/`;

/** Every text that the first row of buttons copies. */
const copies: readonly { button: string; says: string; text: string | RegExp }[] = [
  { button: '复制链接', says: '已复制链接', text: siteOrigin + goal },
  { button: '复制原文', says: '已复制原文和出处', text: `${words}\n${source}` },
  {
    button: '复制引文',
    says: '已复制引文',
    text: /^聊城市人民政府\. 聊城市“十四五”儿童发展规划：聊政发〔2021〕9号：儿童与健康主要目标3\[EB\/OL\]\. 知规数据版本p[0-9a-f]{12}\. （2021-12-03）\[\d{4}-\d\d-\d\d\]\. \S+\/goal-3\/\.$/,
  },
];
const box = (page: Page) => page.getByRole('textbox', { name: '长按复制' });
const status = (page: Page) => page.locator('share-panel > [role="status"]');

test.afterEach(closeClipboard);

test('a text reported as copied is in the clipboard', { tag: '@both' }, async ({ page }) => {
  await openClipboard(page);
  await page.goto(goal);
  for (const { button, says, text } of copies) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(status(page)).toHaveText(says);
    expect(await readClipboard(page)).toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
    await expect(box(page)).toHaveCount(0);
  }
});

test('words with a suspected slip are copied as they stand, with a note on it', async ({ page }) => {
  await openClipboard(page);
  await page.goto('/plans/tengchong-children-2021/environment/measure-3/');
  await page.getByRole('button', { name: '复制原文' }).click();
  await expect(status(page)).toHaveText('已复制原文和出处');
  const [copied, attribution, note] = (await readClipboard(page)).split('\n');
  expect(copied).toContain('清除网络平台上有益于儿童身心健康的内容，禁止传播');
  expect(attribution).toMatch(/^——/);
  expect(note).toMatch(/^（原文如此：“清除网络平台上有益于.+”疑为“清除网络平台上有害于.+”：.+本站注）$/);
});

test('the day of reading is the reader’s own', async ({ page }) => {
  await openClipboard(page);
  await page.clock.setFixedTime(new Date('2027-03-04T20:00:00+08:00'));
  await page.goto(goal);
  await page.getByText('其他引用格式').click();
  for (const [form, day] of [
    ['GB/T 7714—2015', '(2021-12-03)[2027-03-04].'],
    ['BibTeX', 'urldate = {2027-03-04},'],
    ['RIS', 'Y2  - 2027/03/04'],
    ['CSL-JSON', '"accessed": {"date-parts": [[2027, 3, 4]]}'],
  ] as const) {
    await page.getByRole('button', { name: `复制 ${form}` }).click();
    await expect(page.getByText(`已复制 ${form} 引文`)).toBeVisible();
    expect(await readClipboard(page)).toContain(day);
  }
  await page.getByRole('button', { name: '复制 报道用' }).click();
  await expect(page.getByText('已复制 报道用 引文')).toBeVisible();
  expect(await readClipboard(page)).toBe(
    '《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）第四部分第（一）项主要目标3',
  );
});

test('where the clipboard refuses, the old command copies, and the focus stays', async ({ page }) => {
  await openClipboard(page);
  await refuseClipboard(page);
  await page.goto(goal);
  const button = page.getByRole('button', { name: '复制原文' });
  await button.click();
  await expect(status(page)).toHaveText('已复制原文和出处');
  expect(await readClipboard(page)).toBe(`${words}\n${source}`);
  await expect(button).toBeFocused();
  await expect(box(page)).toHaveCount(0);
});

for (const claims of [false, true]) {
  const how = claims ? 'the command only says it copied' : 'the command fails';
  test(
    `where nothing copies (${how}), a box says so and nothing says it is copied`,
    { tag: '@both' },
    async ({ page }) => {
      await refuseEveryCopy(page, claims);
      await page.goto(goal);
      await page.getByRole('button', { name: '复制链接' }).click();
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue(siteOrigin + goal);
      expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(siteOrigin + goal);
      await expect(page.getByText('已复制')).toHaveCount(0);
      await page.getByRole('button', { name: '关闭' }).click();
      await expect(box(page)).toHaveCount(0);
    },
  );
}

test('when the remaining ways to copy cannot be fetched, the page says so', async ({ page }) => {
  await refuseEveryCopy(page, false);
  await page.goto(goal);
  await page.route('**/copyOtherwise*', (route) => route.abort());
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(status(page)).toHaveText(/^没有复制成功/);
  await expect(page.getByText('已复制')).toHaveCount(0);
});

test('by keyboard alone', async ({ page }) => {
  await refuseEveryCopy(page, false);
  await page.goto(goal);
  await page.getByRole('button', { name: '复制链接' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '复制原文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '复制原文' })).toBeFocused();
});

test('printing is one press', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.title = 'printed');
  });
  await page.goto(goal);
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page).toHaveTitle('printed');
});

test.describe('inside WeChat on Android', () => {
  test.use({ userAgent: wechatAgent });
  test('the box appears, fits the screen, and its button is large enough', { tag: '@phone' }, async ({ page }) => {
    await refuseEveryCopy(page, false);
    await page.goto(goal);
    await page.getByRole('button', { name: '复制引文' }).tap();
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue(/^聊城市人民政府\. /);
    for (const part of [box(page), page.getByRole('button', { name: '关闭' })]) {
      const { x = -1, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(375);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('addresses, picture and every citation can be read; there is no button', async ({ page }) => {
    await page.goto(goal);
    await expect(page.getByRole('link', { name: `${siteOrigin}/t/lcc-1-3/` })).toBeVisible();
    await expect(page.getByRole('img', { name: `二维码：${siteOrigin}/t/lcc-1-3/` })).toBeVisible();
    await expect(page.getByText('[EB/OL]').first()).toBeVisible();
    await page.getByText('其他引用格式').click();
    for (const form of ['GB/T 7714—2015', '报道用', 'BibTeX', 'RIS', 'CSL-JSON']) {
      await expect(page.getByRole('heading', { name: form })).toBeVisible();
    }
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('nothing moves when the buttons appear', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset['moved'] = JSON.stringify(entry);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${goal}#s1`);
  await page.goto('/plans/yushu-children-2021/environment/goal-9/');
  await expect(page.getByRole('button', { name: '复制链接' })).toBeAttached();
  // Shifts are told behind the frame they happen in.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(await page.evaluate(() => document.documentElement.dataset['moved'])).toBeUndefined();
});

test('the QR code of every goal and measure is that of its short address, and the address stands beside it', () => {
  const pages = builtPaths().filter((path) => /\/(goal|measure)-[^/]*\/$/.test(path));
  expect(pages.length).toBe(1089);
  const wrong = pages
    .filter((_, at) => at % 9 === 0)
    .filter((path) => {
      const svg = elementsOfPage(path).find(
        (element) => element.tagName === 'svg' && textOf(element).startsWith('二维码：'),
      );
      if (svg === undefined) return true;
      const inside = elementsIn(svg);
      const address =
        inside.filter(({ tagName }) => tagName === 'title').map((title) => textOf(title).replace('二维码：', ''))[0] ??
        '';
      const drawn =
        inside.map((element) => attributeOf(element, 'd') ?? '').find((path) => path.startsWith('M0 .5')) ?? '';
      const { data, size } = encode(address, { ecc: 'M', border: 4 });
      const links = builtPage(path)?.links ?? [];
      const isShort = address.startsWith(`${siteOrigin}/t/`) && links.some(({ href }) => siteOrigin + href === address);
      return !isShort || JSON.stringify(drawPath(drawn, size)) !== JSON.stringify(data);
    });
  expect(wrong).toEqual([]);
});

test('no citation in any page has a hole', () => {
  const pages = builtPaths().filter((path) => /^\/plans\/[^/]+\/(?:$|.*\/(goal|measure)-[^/]*\/$)/.test(path));
  const citations = pages
    .filter((_, at) => at % 9 === 0)
    .flatMap((path) =>
      elementsOfPage(path)
        .filter((element) => attributeOf(element, 'data-citation') !== undefined)
        .map((element) => `${path} ${textOf(element)}`),
    );
  expect(citations.length).toBeGreaterThan(200);
  expect(citations.filter((text) => /undefined|null|NaN|\[\]|（）|\(\)|\{\}|《》|YYYY/.test(text))).toEqual([]);
});

test('on paper the QR code and its address are printed with the text, the buttons are not', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(goal);
  await expect(page.getByRole('img', { name: /二维码/ })).toBeVisible();
  await expect(page.getByRole('link', { name: `${siteOrigin}/t/lcc-1-3/`, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '复制链接' })).toBeHidden();
});
