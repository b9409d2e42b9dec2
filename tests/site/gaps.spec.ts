/** Every page of a plan beside its peers, read as built: it says what its data says, in the words of the plans. */
import { expect, test } from 'playwright/test';
import type { Plan } from '../../src/model/plan.ts';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import { builtPaths, elementsOfPage } from './support/builtSite.ts';
import {
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
import { indicatorsOf, peersOf, readGapFile, topicsOf } from './support/gaps.ts';

test.describe.configure({ mode: 'default' });

const plans = plansInOrder();
const items = new Map(plans.flatMap(itemsOf).map((item) => [item.id, item]));

test('every plan that has peers has a page, and no other', () => {
  const pages = builtPaths().filter((path) => /^\/compare\/[^/]+\/$/.test(path));
  const due = plans.filter((plan) => peersOf(plan, plans).length > 0).map(pathOf);
  expect(pages.sort()).toEqual(due.sort());
  expect(due).toHaveLength(plans.length);
});

for (const plan of plans) {
  test(`${String(plan.id)}: every commitment that one side lacks, once, in its words, where the data says`, () => {
    const page = elementsOfPage(pathOf(plan));
    const { missing, only } = readGapFile(plan);
    const sections = sectionsOf(page);
    expect(missing.map(({ item }) => item)).toEqual(
      peersOf(plan, plans)
        .flatMap(itemsOf)
        .map(({ id }) => id),
    );
    expect(only.map(({ item }) => item)).toEqual(itemsOf(plan).map(({ id }) => id));
    const listed = (list: ListName): string[] => sections.flatMap(({ lists }) => lists[list].flat()).sort();
    const said = (state: string): string[] =>
      [...missing, ...only].flatMap((one) => (one.state === state ? one.item : [])).sort();
    expect(listed('absent')).toEqual(said('absent'));
    expect(listed('only')).toEqual(said('only'));
    const partly = [...listed('partly'), ...listed('partlyElsewhere')].sort();
    const plansOf = new Map(missing.map(({ item, plans: ids }) => [item, ids.join()]));
    const written = new Set(
      missing.flatMap(({ item, state }) => (state === 'written' ? (plansOf.get(item) ?? []) : [])),
    );
    // A commitment that one of its forms is written as is not listed in another.
    const unlisted = said('partly').filter((id) => !partly.includes(id));
    expect(partly.filter((id) => !said('partly').includes(id))).toEqual([]);
    expect(unlisted.filter((id) => !written.has(plansOf.get(id) ?? ''))).toEqual([]);
    for (const quoted of withTag(page, 'div').filter((element) => wordsIn(element) !== '' && isQuoted(element))) {
      expect(wordsIn(quoted)).toBe(items.get(linkedId(withTag(quoted, 'a')[0]))?.text);
    }
    for (const { lists } of sections) {
      for (const group of Object.values(lists).flat()) {
        expect(new Set(group.map((id) => id.split('/')[0])).size, group.join()).toBe(group.length);
      }
    }
  });

  test(`${String(plan.id)}: the places of the other side are those of the data`, () => {
    const { missing, only } = readGapFile(plan);
    const places = new Map([
      ...missing.map(({ item, here }) => [item, here] as const),
      ...only.map(({ item, there }) => [item, there] as const),
    ]);
    const groups = sectionsOf(elementsOfPage(pathOf(plan))).flatMap(({ found }) => found);
    expect(groups.length).toBeGreaterThan(0);
    for (const { ids, places: shown } of groups) {
      expect(shown, ids.join()).toEqual([...new Set(ids.flatMap((id) => places.get(id) ?? []))]);
    }
  });

  test(`${String(plan.id)}: the table counts what the lists hold, and leads to them`, () => {
    const page = elementsOfPage(pathOf(plan));
    const sections = sectionsOf(page);
    const [table] = withTag(page, 'table');
    const rows = withTag(table === undefined ? [] : elementsIn(table), 'tr').slice(1);
    const counted = sections.map(({ topic, lists }) => [
      `#${topic}`,
      ...listNames.map((name) => sayCounts(lists[name])),
    ]);
    const read = rows
      .slice(0, -1)
      .map((row) => [
        withTag(row, 'a').map((link) => attributeOf(link, 'href') ?? '')[0] ?? '',
        ...withTag(row, 'td').map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()),
      ]);
    expect(read).toEqual(counted);
    const sums = listNames.map((name) => sections.reduce((all, { lists }) => all + lists[name].length, 0));
    expect(withTag(rows.at(-1) ?? [], 'td').map(numberIn)).toEqual(sums);
  });

  test(`${String(plan.id)}: indicators and topics that only one side has, the rule, and the way to every pair`, () => {
    const page = elementsOfPage(pathOf(plan));
    const peers = peersOf(plan, plans);
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
    expect(text).toContain('由本站计算。对照的是同类规划里离得最近的，至多8部：');
    expect(text).toContain('各地的每一条，都到这部规划的全部目标和措施里去找');
    expect(text).toContain('“未见”是一样都没有');
    expect(text).toContain('换了说法的可能查不到');
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

interface Section {
  topic: string;
  /** Ids in groups. */
  lists: Record<ListName, string[][]>;
  /** The groups that name places of the other side. */
  found: { ids: string[]; places: string[] }[];
}

/** Parts of the page that are no domains. */
const others = new Set(['unseen-indicators', 'own-indicators', 'topics']);

/** The domains of a page; each heading says how many its list has, which is folded under it. */
function sectionsOf(page: HtmlElement[]): Section[] {
  return withTag(page, 'div').flatMap((section) => {
    const topic = isFolded(section) ? attributeOf(section, 'id') : undefined;
    if (topic === undefined || others.has(topic)) return [];
    // A long list is cut into runs, which are parts of their own.
    const heads = elementsIn(section).filter((one) => one.tagName === 'summary' && !isRun(one.parentNode));
    const lists: Section['lists'] = { absent: [], partly: [], only: [], partlyElsewhere: [] };
    const found: Section['found'] = [];
    for (const head of heads) {
      const name = listNames.find((one) => textOf(head).startsWith(headings[one]));
      expect(name, textOf(head)).toBeDefined();
      const groups = withTag(nextOf(head) ?? [], 'li');
      lists[name ?? 'absent'] = groups.map(idsIn);
      expect(textOf(head)).toContain(` ${String(groups.length)} 条`);
      found.push(...groups.flatMap((group) => foundIn(group)));
    }
    return [{ topic, lists, found }];
  });
}

function isRun(parent: HtmlElement['parentNode']): boolean {
  return parent !== null && 'tagName' in parent && (attributeOf(parent, 'class') ?? '').split(' ').includes('run');
}

/** Whether it is what a part of the page holds under its heading. */
function isFolded({ parentNode }: HtmlElement): boolean {
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'details';
}

const listNames = ['absent', 'partly', 'only', 'partlyElsewhere'] as const;
type ListName = (typeof listNames)[number];

const headings: Record<ListName, string> = {
  absent: '各地写了、这里未见',
  partly: '各地写了、这里只有一部分',
  only: '只见于这里',
  partlyElsewhere: '这里写了、各地只有一部分',
};

function nextOf(element: HtmlElement): HtmlElement | undefined {
  const siblings = element.parentNode?.childNodes.filter((node) => 'tagName' in node) ?? [];
  return siblings[siblings.indexOf(element) + 1];
}

function idsIn(group: HtmlElement): string[] {
  const ids = withTag(group, 'div').flatMap((one) => withTag(one, 'a').map(linkedId));
  const note = withClass(group, 'note').map((said) => textOf(said));
  expect(note.filter((said) => said.includes('部规划都写'))).toEqual(
    ids.length > 1 ? [`${String(ids.length)} 部规划都写：`] : [],
  );
  return ids;
}

function foundIn(group: HtmlElement): Section['found'] {
  return withClass(group, 'found').map((note) => ({ ids: idsIn(group), places: withTag(note, 'a').map(linkedId) }));
}

function isQuoted({ parentNode }: HtmlElement): boolean {
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'li';
}

/** Counts in the table's wording: the total, and the goals and measures in it. */
function sayCounts(groups: string[][]): string {
  const goals = groups.filter(([first]) => first?.includes('/goal-')).length;
  if (groups.length === 0) return '0';
  return `${String(groups.length)} ${String(goals)} 目标 ${String(groups.length - goals)} 措施`;
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
  return page.filter(
    (one) =>
      ['details', 'section'].includes(one.tagName) &&
      withTag(one, 'h2').some((title) => textOf(title).trim() === heading),
  );
}
