/** Every page of two plans side by side matches plan.json; all of them are read as files. */
import { expect, test } from 'playwright/test';
import type { Domain, Plan } from '../../src/model/plan.ts';
import { elementsOfPage, isBuilt } from './support/builtSite.ts';
import {
  areAkin,
  areTexts,
  itemsOf,
  linkedId,
  numberIn,
  pairsInOrder,
  plansInOrder,
  withClass,
  withTag,
  wordsIn,
} from './support/comparePages.ts';
import type { Item } from './support/comparePages.ts';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';

test.describe.configure({ mode: 'default' });

const items = new Map(plansInOrder().flatMap((plan) => itemsOf(plan).map((item) => [item.id, item])));

test('there are eleven pairs, and each has its pages', () => {
  const pairs = pairsInOrder();
  expect(pairs).toHaveLength(11);
  const missing = pairs.flatMap((pair) => [pagePath(pair), ...topicsOf(pair).map((topic) => pagePath(pair, topic))]);
  expect(missing).toHaveLength(11 + 10 * 7 + 8);
  expect(missing.filter((path) => !isBuilt(path))).toEqual([]);
});

for (const pair of pairsInOrder()) {
  const [one, two] = pair;
  test(`${String(one.id)} and ${String(two.id)}: turned round, the address leads to the page`, () => {
    const topics = areTexts(pair) ? [] : topicsOf(pair);
    for (const [from, to] of [
      [pagePath([two, one]), pagePath(pair)],
      ...topics.map((topic) => [pagePath([two, one], topic), pagePath(pair, topic)] as const),
    ] as const) {
      const refresh = elementsOfPage(from).find((element) => attributeOf(element, 'http-equiv') === 'refresh');
      expect(((refresh && attributeOf(refresh, 'content')) ?? '').replace(/^0;\s*url=/, '')).toBe(to);
    }
  });

  if (areTexts(pair)) continue;
  for (const topic of topicsOf(pair)) {
    test(`${String(one.id)} and ${String(two.id)}, ${topic}: every item once, in its words, with its kin`, () => {
      const page = elementsOfPage(pagePath(pair, topic));
      const [here, there] = [domainOf(one, topic), domainOf(two, topic)];
      expect([...pairedIds(page).map(([a]) => a), ...singleIds(page, 'one')].sort()).toEqual(idsIn(here));
      expect([...pairedIds(page).map(([, b]) => b), ...singleIds(page, 'two')].sort()).toEqual(idsIn(there));
      for (const [a, b] of pairedIds(page)) expect(areAkin(itemOf(a), itemOf(b)), `${a} ${b}`).toBe(true);
      for (const element of [...cellsIn(page), ...singlesIn(page, 'one'), ...singlesIn(page, 'two')]) {
        expect(wordsIn(element)).toBe(itemOf(linkedId(withTag(element, 'a')[0])).text);
      }
    });
  }

  test(`${String(one.id)} and ${String(two.id)}: nothing alone has a kin that is alone, and what is near is named`, () => {
    for (const topic of topicsOf(pair)) {
      const page = elementsOfPage(pagePath(pair, topic));
      const [alone, alsoAlone] = [singleIds(page, 'one'), singleIds(page, 'two')];
      const free = alone.flatMap((a) => alsoAlone.filter((b) => areAkin(itemOf(a), itemOf(b))));
      expect(free.filter((id) => alone.some((a) => kindOf(a) === kindOf(id)))).toEqual([]);
      for (const [side, other] of [
        ['one', two],
        ['two', one],
      ] as const) {
        for (const single of singlesIn(page, side)) {
          const links = withTag(single, 'a').map(linkedId);
          const item = itemOf(links[0] ?? '');
          const akin = itemsOf(other).some((candidate) => areAkin(item, candidate));
          expect(links.length > 1, item.id).toBe(akin);
          expect(textOf(single).includes('没有找到相近的'), item.id).toBe(!akin);
        }
      }
    }
  });

  test(`${String(one.id)} and ${String(two.id)}: the summary counts what the pages of the domains list`, () => {
    const page = elementsOfPage(pagePath(pair));
    const rows = withTag(withTag(page, 'tbody')[0] ?? [], 'tr');
    expect(rows).toHaveLength(new Set([...one.domains, ...two.domains].map((domain) => domain.topic)).size);
    let indicators = 0;
    rows.forEach((row) => {
      const path = withTag(row, 'a').map((link) => attributeOf(link, 'href') ?? '')[0] ?? '';
      const listed = elementsOfPage(path);
      const [aligned, onlyOne, onlyTwo, shared] = withTag(row, 'td').map(numberIn);
      expect([aligned, onlyOne, onlyTwo], path).toEqual([
        pairedIds(listed).length,
        singlesIn(listed, 'one').length,
        singlesIn(listed, 'two').length,
      ]);
      indicators += shared ?? 0;
    });
    const ids = (plan: Plan): Set<string> =>
      new Set(itemsOf(plan).flatMap(({ targets }) => targets.flatMap(({ indicatorId }) => indicatorId ?? [])));
    const common = ids(one).intersection(ids(two));
    expect(indicators).toBeGreaterThanOrEqual(common.size);
    expect(indicatorIds(page)).toEqual([...common].sort());
  });

  test(`${String(one.id)} and ${String(two.id)}: indicators stand side by side with every target`, () => {
    for (const topic of topicsOf(pair)) {
      const page = elementsOfPage(pagePath(pair, topic));
      const here = itemsOf({ domains: [domainOf(one, topic), domainOf(two, topic)] });
      const expected = new Set(here.flatMap(({ targets }) => targets.flatMap(({ indicatorId }) => indicatorId ?? [])));
      expect(indicatorIds(page), topic).toEqual([...expected].sort());
      for (const row of indicatorRows(page)) {
        const cells = withTag(row, 'td').map((cell) => withTag(cell, 'p').length);
        expect(cells).toEqual([one, two].map((plan) => targetsOf(plan, indicatorOf(row))));
      }
    }
  });
}

function pagePath([one, two]: [Plan, Plan], topic?: string): string {
  return `/compare/${String(one.id)}/${String(two.id)}/${topic === undefined ? '' : `${topic}/`}`;
}

function topicsOf([one, two]: [Plan, Plan]): string[] {
  const theirs = new Set(two.domains.map(({ topic }) => topic));
  return one.domains.flatMap(({ topic }) => (topic !== null && theirs.has(topic) ? [topic] : []));
}

function domainOf(plan: Plan, topic: string): Domain {
  const domain = plan.domains.find((one) => one.topic === topic);
  if (domain === undefined) throw new Error(`${String(plan.id)} has no domain ${topic}`);
  return domain;
}

function idsIn(domain: Domain): string[] {
  return itemsOf({ domains: [domain] })
    .map(({ id }) => id)
    .sort();
}

function itemOf(id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`nothing has the id "${id}"`);
  return item;
}

function kindOf(id: string): string {
  return /goal|measure/.exec(id.split('/')[2] ?? '')?.[0] ?? '';
}

/** Ids of aligned items, one pair per row. */
function pairedIds(page: HtmlElement[]): [string, string][] {
  return withClass(page, 'pairs')
    .flatMap((list) => withTag(list, 'li'))
    .map((row) => {
      const [first, second] = withTag(row, 'a').map(linkedId);
      return [first ?? '', second ?? ''];
    });
}

function cellsIn(page: HtmlElement[]): HtmlElement[] {
  return withClass(page, 'pairs')
    .flatMap((list) => withTag(list, 'li'))
    .flatMap((row) => withTag(row, 'div'));
}

function singlesIn(page: HtmlElement[], side: 'one' | 'two'): HtmlElement[] {
  return withTag(page, 'ul')
    .filter((list) => withClass([list], side).length > 0)
    .flatMap((list) => withTag(list, 'li'));
}

function singleIds(page: HtmlElement[], side: 'one' | 'two'): string[] {
  return singlesIn(page, side).map((single) => linkedId(withTag(single, 'a')[0]));
}

/** Rows of the table of indicators: those whose head links to an indicator. */
function indicatorRows(page: HtmlElement[]): HtmlElement[] {
  return withTag(page, 'tr').filter((row) => indicatorOf(row) !== '');
}

function indicatorOf(row: HtmlElement): string {
  const [head] = withTag(row, 'th').flatMap((cell) => elementsIn(cell).filter(({ tagName }) => tagName === 'a'));
  return /^\/indicators\/([^/]+)\/$/.exec((head && attributeOf(head, 'href')) ?? '')?.[1] ?? '';
}

function indicatorIds(page: HtmlElement[]): string[] {
  return indicatorRows(page).map(indicatorOf).sort();
}

function targetsOf(plan: Plan, indicator: string): number {
  return itemsOf(plan).flatMap(({ targets }) => targets.filter(({ indicatorId }) => indicatorId === indicator)).length;
}
