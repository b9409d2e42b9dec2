/**
 * Every page of a plan beside its peers, read as built: it matches an independent computation from the plan.json files.
 */
import { expect, test } from 'playwright/test';
import type { Plan } from '../../src/model/plan.ts';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import { builtPages, elementsOfPage } from './support/builtSite.ts';
import {
  areTexts,
  areAkin,
  itemsOf,
  linkedId,
  numberIn,
  pairsInOrder,
  plansInOrder,
  withClass,
  withTag,
  wordsIn,
} from './support/comparePages.ts';
import { expectGaps, indicatorsOf, topicsOf } from './support/gaps.ts';

test.describe.configure({ mode: 'default' });

const plans = plansInOrder();
const items = new Map(plans.flatMap(itemsOf).map((item) => [item.id, item]));

test('every plan that has peers has a page, and no other', () => {
  const pages = [...builtPages().keys()].filter((path) => /^\/compare\/[^/]+\/$/.test(path));
  const due = plans.filter((plan) => expectGaps(plan, plans).peers.length > 0).map(pathOf);
  expect(pages.sort()).toEqual(due.sort());
  expect(due).toHaveLength(plans.length);
});

for (const plan of plans) {
  test(`${String(plan.id)}: every commitment that only peers have or only it has, once, in its words`, () => {
    const page = elementsOfPage(pathOf(plan));
    const { peers, unseen, own } = expectGaps(plan, plans);
    const sections = sectionsOf(page);
    expect(sections.map(({ topic }) => topic).sort()).toEqual([...new Set([...unseen.keys(), ...own.keys()])].sort());
    for (const { topic, lists, heads } of sections) {
      const [theirs = [], ours = []] = lists;
      expect(theirs, topic).toEqual(unseen.get(topic) ?? []);
      expect(ours, topic).toEqual((own.get(topic) ?? []).map((id) => [id]));
      expect(heads, topic).toEqual([
        `各地写了、这里未见同类 ${String(theirs.length)} 条`,
        `只见于这里 ${String(ours.length)} 条`,
      ]);
    }
    for (const quoted of withTag(page, 'div').filter((element) => wordsIn(element) !== '' && isQuoted(element))) {
      expect(wordsIn(quoted)).toBe(items.get(linkedId(withTag(quoted, 'a')[0]))?.text);
    }
    // A listed item has no kin on the other side, however items are grouped.
    const [ofPeers, ofPlan] = [peers.flatMap(itemsOf), itemsOf(plan)];
    for (const id of [...unseen.values()].flat(2))
      expect(
        ofPlan.filter((one) => isAkinTo(one.id, id)),
        id,
      ).toEqual([]);
    for (const id of [...own.values()].flat())
      expect(
        ofPeers.filter((one) => isAkinTo(one.id, id)),
        id,
      ).toEqual([]);
  });

  test(`${String(plan.id)}: the table counts what the lists hold, and leads to them`, () => {
    const page = elementsOfPage(pathOf(plan));
    const sections = sectionsOf(page);
    const [table] = withTag(page, 'table');
    const rows = withTag(table === undefined ? [] : elementsIn(table), 'tr').slice(1);
    const counted = sections.map(({ topic, lists }) => [`#${topic}`, ...lists.map(sayCounts)]);
    const read = rows
      .slice(0, -1)
      .map((row) => [
        withTag(row, 'a').map((link) => attributeOf(link, 'href') ?? '')[0] ?? '',
        ...withTag(row, 'td').map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()),
      ]);
    expect(read).toEqual(counted);
    const sum = (at: number): number => sections.reduce((all, { lists }) => all + (lists[at]?.length ?? 0), 0);
    expect(withTag(rows.at(-1) ?? [], 'td').map(numberIn)).toEqual([sum(0), sum(1)]);
  });

  test(`${String(plan.id)}: indicators and topics that only one side has, the rule, and the way to every pair`, () => {
    const page = elementsOfPage(pathOf(plan));
    const { peers } = expectGaps(plan, plans);
    const [ours, theirs] = [indicatorsOf(plan), peers.map(indicatorsOf)];
    const ofPeers = new Set(theirs.flatMap((of) => [...of.keys()]));
    const unseen = [...ofPeers].filter((id) => !ours.has(id));
    const only = [...ours.keys()].filter((id) => !ofPeers.has(id));
    expect(indicatorsIn(page, '各地写了数值、这里未见的指标')).toEqual(
      new Map(unseen.map((id) => [id, theirs.map((of) => of.get(id) ?? 0)])),
    );
    expect(indicatorsIn(page, '只有这里写了数值的指标')).toEqual(new Map(only.map((id) => [id, [ours.get(id) ?? 0]])));

    const spoken = new Set(peers.flatMap((peer) => [...topicsOf(peer)]));
    const own = topicsOf(plan);
    expect(Math.min(spoken.size, own.size)).toBeGreaterThan(20);
    const topics = linesOf(page, '主题').map((line) => ({
      id: linkIn(line).replace(/^\/topics\/(.*)\/$/, '$1'),
      own: textOf(line).includes('只见于这里'),
    }));
    const said = (isOwn: boolean): string[] =>
      topics.filter((topic) => topic.id !== '' && topic.own === isOwn).map(({ id }) => id);
    expect(said(false).sort()).toEqual([...spoken].filter((topic) => !own.has(topic)).sort());
    expect(said(true).sort()).toEqual([...own].filter((topic) => !spoken.has(topic)).sort());

    const text = page.filter(({ tagName }) => tagName === 'article').map((article) => textOf(article))[0] ?? '';
    expect(text).toContain('由本站计算：目标与目标比、措施与措施比');
    expect(text).toContain('“未见同类”只是说没有算出相近的一条');
    // A second text is listed on its own page, and with the plan that it is a text of.
    const isListed = (pair: [Plan, Plan]): boolean =>
      plan.textOf !== null || areTexts(pair) || pair.every(({ textOf }) => textOf === null);
    const pairs = pairsInOrder().filter((pair) => pair.some(({ id }) => id === plan.id) && isListed(pair));
    expect(linesOf(page, '两两对照').map(linkIn)).toEqual(
      pairs.map(([one, two]) => `/compare/${String(one.id)}/${String(two.id)}/`),
    );
  });
}

function pathOf({ id }: Plan): string {
  return `/compare/${String(id)}/`;
}

/** The domains of a page with both lists: ids in groups. */
function sectionsOf(page: HtmlElement[]): { topic: string; lists: string[][][]; heads: string[] }[] {
  return withTag(page, 'section').flatMap((section) => {
    const topic = attributeOf(section, 'id');
    if (topic === undefined) return [];
    const children = section.childNodes.filter((node) => 'tagName' in node);
    const heads = children.filter(({ tagName }) => tagName === 'h3');
    // Each heading is followed by a list, or by a line that says there is nothing.
    const lists = heads.map((head) => {
      const next = children[children.indexOf(head) + 1];
      return next?.tagName === 'ol' ? withTag(next, 'li').map(idsIn) : [];
    });
    return [{ topic, lists, heads: heads.map((head) => textOf(head)) }];
  });
}

function idsIn(group: HtmlElement): string[] {
  const ids = withTag(group, 'a').map(linkedId);
  const note = withClass(group, 'note').map((said) => textOf(said));
  expect(note).toEqual(ids.length > 1 ? [`${String(ids.length)} 部规划都写：`] : []);
  return ids;
}

function isQuoted({ parentNode }: HtmlElement): boolean {
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'li';
}

/** Counts in the table's wording: the total, and the goals and measures in it. */
function sayCounts(groups: string[][]): string {
  const goals = groups.filter(([first]) => first?.includes('/goal-')).length;
  return `${String(groups.length)} ${String(goals)} 目标 ${String(groups.length - goals)} 措施`;
}

function isAkinTo(one: string, two: string): boolean {
  const [a, b] = [items.get(one), items.get(two)];
  return a !== undefined && b !== undefined && areAkin(a, b);
}

/** The indicators of a section, with the number of targets in each cell. */
function indicatorsIn(page: HtmlElement[], heading: string): Map<string, number[]> {
  const rows = sectionWith(page, heading).flatMap((section) => withTag(section, 'tr'));
  return new Map(
    rows.flatMap((row): [string, number[]][] => {
      const [link] = withTag(row, 'th').flatMap((head) => withTag(head, 'a'));
      if (link === undefined) return [];
      const id = (attributeOf(link, 'href') ?? '').replace(/^\/indicators\/(.*)\/$/, '$1');
      return [[id, withTag(row, 'td').map((cell) => withTag(cell, 'b').length)]];
    }),
  );
}

function linesOf(page: HtmlElement[], heading: string): HtmlElement[] {
  return sectionWith(page, heading).flatMap((section) => withTag(section, 'li'));
}

function linkIn(line: HtmlElement): string {
  return withTag(line, 'a').map((link) => attributeOf(link, 'href') ?? '')[0] ?? '';
}

function sectionWith(page: HtmlElement[], heading: string): HtmlElement[] {
  return withTag(page, 'section').filter((section) =>
    withTag(section, 'h2').some((one) => textOf(one).trim() === heading),
  );
}
