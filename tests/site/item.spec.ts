/**
 * The page of a goal or measure: it says by itself whose document it is and which item, who answers for it, and can be
 * passed on and printed.
 */
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { attributeOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import { builtFile, builtPage, elementsOfPage, siteOrigin } from './support/builtSite.ts';
import { closeClipboard, openClipboard, readClipboard } from './support/clipboard.ts';
import { byIndicator, commitments } from './support/promised.ts';

const goal = '/plans/liaocheng-children-2021/health/goal-3/';
const words = '新生儿、婴儿和5岁以下儿童死亡率分别控制在3‰、3.3‰和4‰以下,城乡和地区差距逐步缩小。';

function metaOf(elements: readonly HtmlElement[], property: string): string | undefined {
  const meta = elements.find((element) => attributeOf(element, 'property') === property);
  return meta && attributeOf(meta, 'content');
}

function headingOf(path: string): string {
  return builtPage(path)?.headings[0]?.trim() ?? '';
}

test.afterEach(closeClipboard);

test('the heading is kind, number and first clause, and every link to the item from its neighbours says the same', () => {
  const wrong = commitments.flatMap(({ path, commitment }) => {
    const heading = headingOf(path);
    const [number = '', ...rest] = heading.split(' ');
    const clause = rest.join(' ').replace(/……$/u, '');
    const says = /^(?:主要目标|策略措施)\d+$/u.test(number) && commitment.text.startsWith(clause) && clause.length >= 5;
    const near = (builtPage(path)?.links ?? []).filter(({ rel }) => rel === 'prev' || rel === 'next');
    const named = near.every(({ href, text }) => text.endsWith(headingOf(href)));
    return says && near.length > 0 && named ? [] : [`${path}: ${heading}`];
  });
  expect(wrong).toEqual([]);
});

test('the title, that of shared links and the breadcrumb name the same item, and its picture is there and light', () => {
  const wrong = commitments.flatMap(({ path }) => {
    const html = readFileSync(builtFile(`${path}index.html`), 'utf8');
    const first = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
    const title = first(/<title>([^<]*)<\/title>/u);
    // Behind the name of its plan, cut to what a card shows, or followed by the name of the site.
    const named = title.replace(/^\S+ /u, '').replace(/…?(?:｜知规)?$/u, '');
    const heading = headingOf(path);
    const picture = new URL(first(/<meta property="og:image" content="([^"]*)"/u)).pathname;
    const says =
      named.length > 8 && heading.startsWith(named) && first(/aria-current="page">([^<]*)<\/span>/u) === heading;
    const shares = first(/<meta property="og:title" content="([^"]*)"/u) === title && picture === `${path}card.png`;
    return says && shares && statSync(builtFile(picture)).size < 40_000 ? [] : [`${path}: ${title}`];
  });
  expect(wrong).toEqual([]);
});

test('its picture for shared links is of the right shape', async () => {
  const sample = commitments.filter((_, at) => at % 20 === 0);
  for (const { path } of sample) {
    const image = metaOf(elementsOfPage(path), 'og:image') ?? '';
    expect(image).toBe(`${siteOrigin}${path}card.png`);
    const png = readFileSync(builtFile(`${path}card.png`));
    const { width, height } = await sharp(png).metadata();
    expect([width, height]).toEqual([800, 420]);
    expect(png.length).toBeLessThan(40_000);
  }
});

test('the pictures of different items differ: their words are drawn', async () => {
  const pictures = commitments
    .slice(0, 40)
    .map(({ path }) => readFileSync(builtFile(`${path}card.png`)).toString('hex'));
  expect(new Set(pictures).size).toBe(pictures.length);
  const { channels } = await sharp(builtFile(`${goal}card.png`)).stats();
  expect(Math.min(...channels.map(({ min }) => min))).toBeLessThan(80);
});

test('icons of 180 and 300 pixels', async () => {
  for (const [file, side] of [
    ['/apple-touch-icon.png', 180],
    ['/icon-300.png', 300],
  ] as const) {
    const { width, height } = await sharp(builtFile(file)).metadata();
    expect([width, height]).toEqual([side, side]);
  }
});

test('whether the years of the plan are over depends on the reader’s day, and nothing moves', async ({ page }) => {
  for (const [day, says] of [
    ['2025-12-31T20:00:00+08:00', '2021—2025年（规划期内）'],
    ['2026-01-01T08:00:00+08:00', '2021—2025年（规划期已满）'],
  ] as const) {
    await page.clock.setFixedTime(new Date(day));
    await page.goto(goal);
    await expect(page.locator('.document')).toContainText(`聊城市人民政府聊政发〔2021〕9号2021年12月3日${says}`);
  }
});

for (const [path, says] of [
  [goal, /牵头单位\s*市卫生健康委\s*责任单位\s*市发展改革委/],
  ['/plans/liaocheng-children-2021/health/measure-5/', /本条对应的主要目标[^]*主要目标4[^]*牵头\s*市卫生健康委/],
  ['/plans/yushu-children-2021/health/goal-9/', /原文未写明/],
  ['/plans/tengchong-women-2021/health/measure-1/', /原文未写明/],
] as const) {
  test(`who answers: ${path}`, async ({ page }) => {
    await page.goto(path);
    const section = page.locator('section', { has: page.getByRole('heading', { name: '由谁负责' }) });
    await expect(section).toHaveText(says);
  });
}

test('beside the targets stand those of the other plans, each with its place', () => {
  let values = 0;
  for (const { commitment, plan, path } of commitments) {
    const links = builtPage(path)?.links ?? [];
    for (const id of new Set(commitment.targets.flatMap(({ indicatorId }) => indicatorId ?? []))) {
      const others = (byIndicator.get(id) ?? []).filter(({ place }) => place.plan.id !== (plan.textOf ?? plan.id));
      for (const { place } of others.slice(0, 8)) {
        expect(
          links.some(({ href }) => href === place.path),
          `${path} ${id} ${place.path}`,
        ).toBe(true);
        values += 1;
      }
    }
  }
  expect(values).toBeGreaterThan(400);
});

test('the row for passing on stands directly under the words', { tag: '@both' }, async ({ page }) => {
  await page.goto(goal);
  await expect(page.locator('share-panel .tools > *')).toHaveText([
    '复制链接',
    '复制原文',
    '复制引文',
    /^\s*二维码/,
    '打印',
  ]);
  const { y = 0, height = 0 } = (await page.locator('[data-plan-text]').boundingBox()) ?? {};
  const row = (await page.locator('share-panel').boundingBox())?.y ?? 0;
  expect(row - (y + height)).toBeLessThan(40);
  await page.getByText('二维码', { exact: true }).click();
  await expect(page.locator('share-panel svg')).toBeVisible();
});

/** Replaces every text of the page, as a translator does. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) texts.push(node);
    for (const text of texts) {
      if (text.parentElement?.closest('button, script')) continue;
      const own = document.createElement('span');
      own.className = 'translated';
      own.textContent = 'Neonatal mortality';
      text.replaceWith(own);
    }
  });
}

test('what is copied from a translated page are the official words, and the citation as it was', async ({ page }) => {
  await openClipboard(page);
  await page.goto(goal);
  await translate(page);
  for (const [button, start] of [
    ['复制原文', words],
    ['复制引文', '聊城市人民政府. 聊城市“十四五”儿童发展规划：聊政发〔2021〕9号：儿童与健康主要目标3[EB/OL]'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.locator('share-panel > [role="status"]')).toHaveText(/^已复制/);
    const copied = await readClipboard(page);
    expect(copied.startsWith(start), copied).toBe(true);
    expect(copied).not.toMatch(/Neonatal/);
  }
});

test('so are words selected on a translated reading page: whole sentences', async ({ page }) => {
  await openClipboard(page);
  for (const [path, id] of [
    ['/plans/liaocheng-children-2021/health/', 'goal-3-s1'],
    ['/plans/liaocheng-children-2021/full/', 'health-goal-3-s1'],
  ] as const) {
    await page.goto(path);
    await translate(page);
    await page.evaluate((anchor) => {
      const text = document.getElementById(anchor)?.querySelector('.translated:not(a .translated)')?.firstChild;
      if (text) document.getSelection()?.setBaseAndExtent(text, 2, text, 9);
    }, id);
    await page.locator('selection-bar').getByRole('button').nth(1).click();
    await expect.poll(() => readClipboard(page)).toContain(`${words}\n——《聊城市“十四五”儿童发展规划》`);
  }
});

test('on paper an item is one sheet of A4, the longest too', async ({ page }) => {
  const byLength = commitments.toSorted((a, b) => b.commitment.text.length - a.commitment.text.length);
  const busiest = commitments.toSorted((a, b) => b.commitment.targets.length - a.commitment.targets.length);
  for (const { path } of [...byLength.slice(0, 4), ...busiest.slice(0, 3), { path: goal }]) {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, path).toBe(1);
  }
});
