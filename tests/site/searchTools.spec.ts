/** The tools around the hits: filters, numbers, other names, near matches, jumps, exports, the field on every page. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { siteOrigin } from './support/builtSite.ts';
import { facet, field, hits, plans, records, scan, status } from './support/searchPage.ts';

const offer = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?${query}`);
  await expect(status(page)).toHaveText(/^(共|没有|各部规划)/);
}

/** The number beside a value of a filter. */
async function countOf(value: Locator): Promise<number> {
  return Number(await value.locator('.count').innerText());
}

test('filters narrow without reload, are in the address, and the back button undoes them', async ({ page }) => {
  await search(page, 'q=儿童');
  await page.evaluate(() => {
    document.body.dataset['same'] = 'page';
  });
  const goals = facet(page, 'kind').getByRole('link', { name: /主要目标/ });
  const goalCount = scan('儿童').filter((url) => url.includes('/goal-')).length;
  expect(await countOf(goals)).toBe(goalCount);
  await goals.click();
  await expect(status(page)).toHaveText(`共 ${String(goalCount)} 条：主要目标 ${String(goalCount)} 条。`);
  await expect(page).toHaveURL(/\?q=%E5%84%BF%E7%AB%A5&kind=goal$/);
  await expect(goals).toHaveAttribute('aria-current', 'true');

  const yushu = facet(page, 'plan').getByRole('link', { name: /榆树/ });
  const both = scan('儿童').filter((url) => /yushu.*\/goal-/.test(url)).length;
  expect(await countOf(yushu)).toBe(both);
  await yushu.click();
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(both)} 条`));
  // The other plans are still counted as if this one were not chosen.
  expect(await facet(page, 'plan').getByRole('link').count()).toBeGreaterThan(1);

  await page.goBack();
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(goalCount)} 条`));
  await page.goBack();
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(scan('儿童').length)} 条`));
  expect(await page.evaluate(() => document.body.dataset['same'])).toBe('page');
});

test('filters alone list everything they leave, in the order of the plans if wanted', async ({ page }) => {
  await search(page, 'plan=yushu-children-2021&sort=text');
  const own = plans.find(({ id }) => id === 'yushu-children-2021')?.records ?? [];
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(own.length)} 条`));
  const first = await hits(page).first().getByRole('link').getAttribute('href');
  expect(first?.replace(/[?#].*$/, '')).toBe(own[0]?.blocks[0]?.url.replace(/#.*$/, ''));
  await expect(offer(page, 'orders').getByRole('link', { name: '规划顺序' })).toHaveAttribute('aria-current', 'true');
});

test('the form for numbers finds targets and is kept in the address', async ({ page }) => {
  await page.goto('/search/');
  await page.getByText('按数值检索指标').click();
  const box = (await page.getByLabel('指标名称中含有').boundingBox()) ?? { x: -1, width: 0 };
  const send = (await page.getByRole('button', { name: '检索指标' }).boundingBox()) ?? { x: -2, width: 0 };
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect([box.x, box.x + box.width]).toEqual([heading?.x, send.x + send.width]);
  await page.getByLabel('指标名称中含有').fill('近视率');
  await page.getByLabel('数值', { exact: true }).selectOption('le');
  await page.getByLabel('数', { exact: true }).fill('38');
  await page.getByLabel('单位', { exact: true }).selectOption('%');
  await page.getByRole('button', { name: '检索指标' }).click();
  const expected = records.filter(({ targets }) =>
    targets.some(
      ({ indicator, comparator, value, unit }) =>
        indicator.includes('近视率') && comparator === '<=' && unit === '%' && typeof value === 'number' && value <= 38,
    ),
  );
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(expected.length)} 条`));
  await expect(page).toHaveURL(/indicator=.*le=38&unit=%25/);
  await expect(hits(page).first().locator('[data-part="targets"] li')).toHaveText(/小学生近视率 ≤ 38%/);
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('指标名称中含有')).toHaveValue('近视率');
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(expected.length)} 条`));
});

test('the form for numbers leaves out hedged targets, or finds only them, and keeps it in the address', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByText('按数值检索指标').click();
  for (const [kind, hedged] of [
    ['firm', false],
    ['hedged', true],
  ] as const) {
    await page.getByLabel('措辞').selectOption(kind);
    await page.getByRole('button', { name: '检索指标' }).click();
    const expected = records.filter(({ targets }) => targets.some(({ modality }) => (modality !== null) === hedged));
    await expect(status(page)).toHaveText(new RegExp(`^共 ${String(expected.length)} 条`));
    await expect(page).toHaveURL(new RegExp(`modality=${kind}`));
    await page.reload();
    await expect(page.getByLabel('措辞')).toHaveValue(kind);
  }
  await expect(hits(page).first().locator('[data-part="targets"] li').first()).toHaveText(/（.+）/);
});

test('the form for numbers offers indicators and departments once it is open, and keeps the one of the address', async ({
  page,
}) => {
  const led = new Set(records.flatMap(({ facets }) => facets.leads.map(({ value }) => value)));
  await page.goto('/search/?lead=liaocheng/finance&le=100');
  // The answer moves the form.
  await expect(status(page)).toContainText('没有条文符合全部条件');
  const leads = page.getByLabel('牵头单位');
  await expect(leads).toHaveValue('liaocheng/finance');
  await expect(leads.locator('option')).toHaveCount(led.size + 1);
  await expect(page.locator('datalist option[value="小学生近视率"]')).toHaveCount(1);
  await page.getByLabel('数', { exact: true }).fill('90');
  await page.getByRole('button', { name: '检索指标' }).click();
  await expect(page).toHaveURL(/lead=liaocheng%2Ffinance.*le=90/);
});

test('where conditions leave no hit, nothing says that hits are spread over many plans', async ({ page }) => {
  await page.goto('/search/?lead=liaocheng/finance&le=100');
  await expect(status(page)).toContainText('没有条文符合全部条件');
  await expect(facet(page, 'lead')).toBeVisible();
  await expect(offer(page, 'narrow-first')).toBeHidden();
});

test('a form for numbers that could not fetch its choices keeps the department of the address', async ({ page }) => {
  await page.route('**/search/choices.json', (route) => route.abort());
  await page.goto('/search/?lead=liaocheng/finance&le=100');
  await expect(status(page)).toContainText('没有条文符合全部条件');
  await page.getByLabel('数', { exact: true }).fill('90');
  await page.getByRole('button', { name: '检索指标' }).click();
  await expect(page).toHaveURL(/lead=liaocheng%2Ffinance.*le=90/);
});

test('an official name that no plan writes leads to the indicator', async ({ page }) => {
  await search(page, 'q=普惠性幼儿园覆盖率');
  await expect(offer(page, 'jumps').getByRole('link')).toHaveText([
    /^指标：公办园和普惠性民办园在园幼儿占比 · \d+ 地 · \d+ 个数$/,
  ]);
  await expect(offer(page, 'jumps').getByRole('link').first()).toHaveAttribute(
    'href',
    '/indicators/inclusive-kindergarten-share/',
  );
});

test('other names are offered, chosen and deselected', async ({ page }) => {
  await search(page, 'q=市文化旅游局');
  const own = scan('市文化旅游局');
  const alias = offer(page, 'aliases').getByRole('link', { name: /市文化和旅游局/ });
  expect(await countOf(alias)).toBe(scan('市文化和旅游局').length);
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(own.length)} 条`));
  await alias.click();
  const both = new Set([...own, ...scan('市文化和旅游局')]);
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(both.size)} 条`));
  await expect(page).toHaveURL(/also=/);
  await page.getByRole('button', { name: /^继续显示/ }).click();
  await alias.click();
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(own.length)} 条`));
});

test('near matches and similar words are offered when nothing is found', async ({ page }) => {
  await search(page, 'q=jinshi');
  await offer(page, 'meant')
    .getByRole('link', { name: /^近视 \d+$/ })
    .click();
  await expect(field(page)).toHaveValue('近视');
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(scan('近视').length)} 条`));

  await search(page, 'q=学生健康体质&literal=1');
  await expect(status(page)).toHaveText(/^没有条文含有/);
  const near = offer(page, 'near').getByRole('link');
  const pairs = scan('学生 生健 健康 康体 体质');
  expect(await countOf(near)).toBe(pairs.length);
  await near.click();
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(pairs.length)} 条（含近似）`));
  await expect(hits(page).first().locator('[data-part="why"]')).toContainText('近似');
});

test('a word that no plan writes leads to the words of the plans and to the nearest topic', async ({ page }) => {
  await search(page, 'q=独生子女');
  const both = new Set([...scan('计划生育'), ...scan('三孩')]);
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(both.size)} 条`));
  await expect(offer(page, 'steps')).toContainText('“独生子女”按计划生育、三孩找');
  await offer(page, 'jumps')
    .getByRole('link', { name: /^主题：计划生育与生殖健康/ })
    .click();
  await expect(page).toHaveURL(/\/topics\/reproductive-health\/$/);
  await expect(page.getByText(/^包括：.*不包括：/)).toBeVisible();
});

test('a match across two words says so, and can be left out', async ({ page }) => {
  await search(page, 'q=童工');
  const all = scan('童工').length;
  await expect(status(page)).toHaveText(new RegExp(`^共 ${String(all)} 条`));
  await expect(hits(page).locator('[data-part="why"]').first()).toContainText('只出现在“儿童工作”里');
  await offer(page, 'restrictions').getByRole('link', { name: '只看完整的词' }).click();
  await expect(status(page)).not.toHaveText(new RegExp(`^共 ${String(all)} 条`));
  await expect(status(page)).toHaveText(/^(共|没有|各部规划)/);
  await expect(hits(page).locator('[data-part="why"]')).toHaveCount(0);
});

test('Enter opens the page of a code or document number; a description is offered', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('聊城 妇女 健康 目标3');
  await expect(offer(page, 'jumps').getByRole('link').first()).toHaveAttribute(
    'href',
    '/plans/liaocheng-women-2021/health/goal-3/',
  );
  await field(page).fill('lcc-1-m3');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/plans/liaocheng-children-2021/health/measure-3/');
  await page.goto('/search/');
  await field(page).fill('聊政发[2021]9号');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/sources/liaocheng-2021/');
});

test('the whole result is exported: every hit, with its words and source', async ({ page }) => {
  await search(page, 'q=留守');
  const expected = scan('留守');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '表格（CSV）' }).click(),
  ]);
  const table = readFileSync(await csv.path(), 'utf8');
  expect(table.startsWith('\uFEFF指标,原文写法,比较,数值,')).toBe(true);
  const listed = [...table.matchAll(new RegExp(`,${siteOrigin}(/plans/[^",]*),`, 'g'))].map(([, url]) => url);
  // A text with several numbers about the word has a row for each.
  expect([...new Set(listed)].sort()).toEqual(expected.sort());
  for (const { blocks } of records.filter((record) => expected.includes(record.blocks[0]?.url ?? ''))) {
    expect(table).toContain(blocks.map(({ text }) => text.replaceAll('"', '""')).join('\n'));
  }
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '带出处的清单' }).click(),
  ]);
  const cited = readFileSync(await list.path(), 'utf8');
  expect(cited.match(/出处：/g)).toHaveLength(expected.length);
  expect(cited).toContain('聊城市人民政府. 聊城市“十四五”儿童发展规划：聊政发〔2021〕9号：');
});

test('every page has a field, and / leads into it', { tag: '@both' }, async ({ page }) => {
  await page.goto('/plans/liaocheng-children-2021/');
  await page.keyboard.press('/');
  const own = page.getByRole('searchbox', { name: '检索规划条文' });
  await expect(own).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(own).toHaveValue('1/2');
  await own.fill('近视');
  await own.press('Enter');
  await expect(page).toHaveURL('/search/?q=%E8%BF%91%E8%A7%86');
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  await page.goto('/');
  await expect(page.getByRole('searchbox')).toHaveCount(1);
});

test.describe('in WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 13; M2102K1C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300333 MMWEBSDK/20241103 MicroMessenger/8.0.55.2780(0x28003737) WeChat/arm64 NetType/WIFI Language/zh_CN',
  });
  test(
    'search answers, and text that cannot be copied is shown for copying by hand',
    { tag: '@phone' },
    async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await search(page, 'q=近视');
      await page.getByRole('button', { name: '复制清单' }).click();
      await expect(page.getByRole('textbox', { name: '结果清单' })).toHaveValue(/出处：/);
      await expect(page.getByText('请长按')).toBeVisible();
    },
  );
});
