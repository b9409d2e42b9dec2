/**
 * Cases that the real site lacks: ended addresses, a corrected fact, an address for reports. Built from a copy that has
 * them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributeOf, planTextOf, readElements, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import { fileAt, pagePaths } from '../../scripts/site/siteFiles.ts';
import { buildPartialSite } from './partialSite.ts';

const moved = '/topics/near-sight/';
const gone = '/indicators/never-meant/';
const place = '/plans/yushu-children-2021/health/#goal-99';

const site = {
  pages: ['[...departed].astro', 'corrections.astro', 'plans/[plan]/[section]/goal-[num].astro'],
  files: {
    'content/ledger/departures.yaml': `
${moved}: { was: 主题 近视, date: '2027-01-02', reason: 与“视力”合为一个主题, to: /topics/myopia/ }
${gone}: { was: 指标 误读的比率, date: '2027-03-04', reason: 原文没有这个数, see: /indicators/ }
'${place}': { was: 榆树儿童规划 主要目标99, date: '2026-12-31', reason: 编号误读, to: '/plans/yushu-children-2021/health/#goal-9' }
`,
    'content/corrections.yaml': `
2027-03-04-a:
  date: '2027-03-04'
  address: /indicators/infant-mortality-rate/
  wrong: 把3.3‰读成了33‰
  changed: 改为3.3‰
  before: 0123456789ab
  reportedBy: 一位读者
`,
  },
  env: {
    SITE_URL: 'https://zhigui.example',
    REPORT_URL: 'https://report.example/new?at={address}&what={words}&v={version}#{anchor}',
  },
};

const folder = await buildPartialSite(site);
const pages = new Map(
  pagePaths(folder).map((path) => [path, readElements(readFileSync(fileAt(folder, path), 'utf8'))]),
);

function elementsOf(path: string): HtmlElement[] {
  const elements = pages.get(path);
  assert.ok(elements, `${path} was not built`);
  return elements;
}

function textAt(path: string, tag: string): string {
  return elementsOf(path)
    .filter(({ tagName }) => tagName === tag)
    .map((element) => textOf(element))
    .join('\n')
    .replace(/\s+/g, '');
}

function links(path: string, where: (element: HtmlElement) => boolean = () => true): string[] {
  return elementsOf(path).flatMap((element) =>
    element.tagName === 'a' && where(element) ? (attributeOf(element, 'href') ?? []) : [],
  );
}

function metaOf(path: string, name: string, value: string): string | undefined {
  const meta = elementsOf(path).find((element) => attributeOf(element, name) === value);
  return meta && attributeOf(meta, 'content');
}

describe('an address that ended', () => {
  it('redirects without JavaScript when its content has moved', () => {
    assert.equal(metaOf(moved, 'http-equiv', 'refresh'), '0; url=/topics/myopia/');
    assert.deepEqual(links(moved), ['/topics/myopia/']);
  });

  it('states its former content, the date and reason of its end, and a link onwards', () => {
    const main = textAt(gone, 'main');
    for (const said of ['这里原来是：指标误读的比率。', '2027-03-04撤下：原文没有这个数。'])
      assert.ok(main.includes(said), main);
    assert.ok(links(gone).includes('/indicators/'));
    assert.equal(metaOf(gone, 'name', 'robots'), 'noindex');
  });

  it('is listed with the corrections, newest first, anchors included', () => {
    const main = textAt('/corrections/', 'main');
    const order = [gone, moved, place].map((address) => main.indexOf(address));
    assert.ok(
      order.every((at) => at > 0),
      main,
    );
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    assert.ok(links('/corrections/').includes('/plans/yushu-children-2021/health/#goal-9'));
  });
});

describe('a correction', () => {
  it('is listed with its day, page, error, change, data version and reporter', () => {
    const main = textAt('/corrections/', 'main');
    for (const said of [
      '2027-03-04/indicators/infant-mortality-rate/',
      '原来：把3.3‰读成了33‰。改为：改为3.3‰。',
      '数据版本0123456789ab有误。',
      '由一位读者指出。',
    ])
      assert.ok(main.includes(said), said);
  });
});

describe('with an address for reports', () => {
  const isReport = (element: HtmlElement): boolean =>
    (attributeOf(element, 'class') ?? '').split(' ').includes('report');

  it('every goal has a link with page, words and data version', () => {
    const goals = [...pages.keys()].filter((path) => path.includes('/goal-'));
    assert.ok(goals.length > 400);
    for (const path of goals) {
      const [report = '', ...more] = links(path, isReport);
      assert.deepEqual(more, []);
      const { origin, searchParams } = new URL(report);
      assert.equal(origin, 'https://report.example');
      assert.equal(searchParams.get('at'), `https://zhigui.example${path}`);
      assert.match(searchParams.get('v') ?? '', /^p[0-9a-f]{12}$/);
      const words = (searchParams.get('what') ?? '').replace(/……$/, '');
      assert.ok(words.length > 3 && (planTextOf(elementsOf(path)) ?? '').includes(words), `${path}: ${words}`);
    }
  });

  it('the page of corrections says how reports are received, and offers no draft', () => {
    assert.ok(textAt('/corrections/', 'main').includes('收集纠错的网页'));
    assert.ok(!elementsOf('/corrections/').some(({ tagName }) => tagName === 'report-draft'));
  });
});
