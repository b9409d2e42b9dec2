/**
 * The redline of two texts: it contains both texts to the character, its lists match an independent computation, and
 * the filter works.
 */
import { expect, test } from 'playwright/test';
import type { Plan } from '../../src/model/plan.ts';
import { elementsOfPage } from './support/builtSite.ts';
import { areTexts, itemsOf, linkedId, numberIn, pairsInOrder, withTag } from './support/comparePages.ts';
import type { Item } from './support/comparePages.ts';
import { attributeOf, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';

test.describe.configure({ mode: 'default' });

const path = '/compare/liaocheng-children-2021/liaocheng-children-2021-undated/';
const chapters = [
  ...['health', 'safety', 'education', 'welfare', 'legal-protection', 'family', 'environment'],
  'parts',
];
const [texts] = pairsInOrder().filter(areTexts);
if (texts === undefined) throw new Error('there are no two texts of one plan');
const [one, two] = texts;
const twins = new Map(itemsOf(two).map((item) => [item.id, item]));
const paragraphs = [one, two].map(paragraphsOf);

for (const [page, name] of [
  [path, 'the whole'],
  ...chapters.map((chapter) => [`${path}${chapter}/`, chapter] as const),
] as const) {
  test(`${name}: what is struck out with what stays is the first text, what is underlined with it the second`, () => {
    const blocks = blocksOf(page);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const [before, after] = readingsOf(block);
      const [first, second] = withTag(block, 'a').map(linkedId);
      const item = itemsOf(one).find(({ id }) => id === first);
      if (item === undefined) {
        expect(before === '' || paragraphs[0]?.includes(before), before).toBe(true);
        expect(after === '' || paragraphs[1]?.includes(after), after).toBe(true);
      } else {
        expect(second).toBe(item.twin);
        expect([before, after]).toEqual([item.text, twins.get(item.twin ?? '')?.text]);
      }
    }
  });
}

test('every goal, measure and paragraph of both texts comes exactly once', () => {
  const whole = blocksOf(path);
  expect(chapters.flatMap((chapter) => blocksOf(`${path}${chapter}/`)).map(nameOf)).toEqual(whole.map(nameOf));
  const readings = whole.map(readingsOf);
  for (const [side, plan] of [
    [0, one],
    [1, two],
  ] as const) {
    const shown = readings.map((reading) => reading[side]).filter((text) => text !== '');
    expect(shown.sort()).toEqual([...itemsOf(plan).map(({ text }) => text), ...paragraphsOf(plan)].sort());
  }
});

test('the table counts the blocks that have each kind, and each count leads to a place on the page', () => {
  const page = elementsOfPage(path);
  const ids = new Set(page.flatMap((element) => attributeOf(element, 'id') ?? []));
  const rows = withTag(withTag(page, 'tbody')[0] ?? [], 'tr');
  expect(rows).toHaveLength(chapters.length);
  const kinds = ['number', 'department', 'added', 'removed', 'reworded', 'moved', 'age', 'form', 'same'];
  rows.forEach((row, at) => {
    const blocks = blocksOf(`${path}${chapters[at] ?? ''}/`);
    const counted = kinds.map((kind) => blocks.filter((block) => kindsOf(block).includes(kind)).length);
    expect(withTag(row, 'td').map(numberIn)).toEqual([...counted, blocks.length]);
    for (const link of withTag(row, 'a')) {
      expect(ids).toContain((attributeOf(link, 'href') ?? '').replace(/^.*#/, ''));
    }
  });
});

test('the numbers listed are those of the blocks in which a plain scan finds other numbers', () => {
  const differing = blocksOf(path)
    .filter((block) => {
      const [before, after] = readingsOf(block);
      return before !== '' && after !== '' && numbersIn(before) !== numbersIn(after);
    })
    .map(nameOf);
  expect(differing.length).toBeGreaterThan(2);
  expect(listed('number').sort()).toEqual(differing.sort());
});

test('clauses of eight characters or more that only one text has are listed, each with its place', () => {
  for (const [kind, tag] of [
    ['added', 'ins'],
    ['removed', 'del'],
  ] as const) {
    const blocks = blocksOf(path).filter((block) => kindsOf(block).includes(kind));
    const long = blocks.filter((block) => {
      const whole = readingsOf(block).includes('');
      return whole || withTag(block, tag).some((element) => isAlone(element) && textOf(element).length >= 8);
    });
    expect(long.length, kind).toBeGreaterThan(3);
    const names = new Set(listed(kind));
    expect(
      long.map(nameOf).filter((name) => !names.has(name)),
      kind,
    ).toEqual([]);
  }
});

test('the departments listed hold every goal whose list names others, or the same in another role', () => {
  const named = (item: Item | undefined): string[] =>
    item === undefined || !('leads' in item)
      ? []
      : [
          ...item.leads.map(({ department, text }) => `lead ${department ?? text}`),
          ...item.responsibles.map(({ department, text }) => `responsible ${department ?? text}`),
          `tail ${item.collective ?? ''}`,
        ].sort();
  const differing = itemsOf(one)
    .filter((item) => named(item).join() !== named(twins.get(item.twin ?? '')).join())
    .map(({ id }) => id.split('/').slice(1).join('-'));
  expect(differing.length).toBeGreaterThan(15);
  const goals = [...new Set(listed('department'))].filter((id) => id.includes('goal'));
  expect(goals.sort()).toEqual(differing.sort());
});

test('a kind is chosen, kept in the address, and left again', async ({ page }) => {
  await page.goto(path);
  const blocks = page.locator('kind-filter li[data-kinds]');
  const all = await blocks.count();
  await page.getByRole('link', { name: /^数字变动 \d+$/ }).click();
  await expect(page).toHaveURL(`${path}?show=number`);
  await expect(page.getByRole('status')).toHaveText('只显示“数字变动”，3 条。');
  await expect(blocks.filter({ visible: true })).toHaveCount(3);
  await page.getByRole('link', { name: /^完全相同 \d+$/ }).click();
  await expect(blocks.filter({ visible: true })).toHaveCount(19);
  await page.goBack();
  await expect(blocks.filter({ visible: true })).toHaveCount(3);
  await page.getByRole('link', { name: '全部', exact: true }).click();
  await expect(page).toHaveURL(path);
  await expect(page.getByRole('status')).toBeEmpty();
  expect(await blocks.filter({ visible: true }).count()).toBe(all - 80 - 19);
});

test('an unknown kind shows all', async ({ page }) => {
  await page.goto(`${path}family/?show=nothing`);
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page.locator('#family-goal-6')).toBeVisible();
});

test('punctuation is that of the first text, until the reader shows the difference', async ({ page }) => {
  await page.goto(`${path}family/`);
  const form = page.locator('#family-goal-6 ins.form').first();
  await expect(form).toBeHidden();
  await page.getByLabel(/也标出写法/).check();
  await expect(form).toBeVisible();
});

test('without script a count leads to the list of its blocks, and from there to each', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(path);
  await page
    .getByRole('row', { name: /^儿童与家庭/ })
    .getByRole('link')
    .nth(1)
    .click();
  await expect(page).toHaveURL(`${path}?show=number#family-number`);
  await page.locator('#family-number').getByRole('link', { name: '主要目标6' }).click();
  await expect(page.locator('#family-goal-6')).toBeInViewport();
  await context.close();
});

function paragraphsOf({ parts }: Plan): string[] {
  return parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs: own }) => own.map(({ text }) => text)));
}

function blocksOf(page: string): HtmlElement[] {
  return withTag(elementsOfPage(page), 'li').filter((element) => attributeOf(element, 'data-kinds') !== undefined);
}

function nameOf(block: HtmlElement): string {
  return attributeOf(block, 'id') ?? '';
}

function kindsOf(block: HtmlElement): string[] {
  return (attributeOf(block, 'data-kinds') ?? '').split(' ');
}

/** The block in the first text, and in the second. */
function readingsOf(block: HtmlElement): [string, string] {
  const words = withTag(block, 'p').find((element) => attributeOf(element, 'data-redline') !== undefined);
  if (words === undefined) throw new Error(`${nameOf(block)} has no words`);
  return [textOf(words, ({ tagName }) => tagName === 'ins'), textOf(words, ({ tagName }) => tagName === 'del')];
}

/** Ids of the blocks that the list of a kind links to. */
function listed(kind: string): string[] {
  const section = elementsOfPage(path).find((element) => attributeOf(element, 'id') === kind);
  return withTag(section ?? [], 'a').map((link) => (attributeOf(link, 'href') ?? '').slice(1));
}

/** True when nothing is struck out before it or underlined behind it: no word stands for another. */
function isAlone(element: HtmlElement): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(element);
  const marks = [siblings[at - 1], siblings[at + 1]].map((node) =>
    node !== undefined && 'tagName' in node ? node.tagName : '',
  );
  return !marks.includes('del') && !marks.includes('ins');
}

/** Arabic numbers, and Chinese ones before a measure word, in order; without ages, and names like “三个代表”. */
function numbersIn(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/二0三五/gu, '2035')
    .replace(/\s|“[一二三四五六七八九十][^”]*”/gu, '')
    .replace(/[\d—-]+周?岁/gu, '');
  return (plain.match(/\d+(?:\.\d+)?%?|[二两三四五六七八九十]+(?=[个名次所项])/gu) ?? []).join(' ');
}
