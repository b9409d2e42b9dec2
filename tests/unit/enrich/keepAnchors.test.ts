/** Published anchors of paragraphs, when paragraphs come, go and are corrected. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepAnchors } from '../../../src/enrich/keepAnchors.ts';
import { textOf } from '../../../src/model/tree.ts';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { toPlans } from '../../../src/parser/toPlans.ts';
import { must } from '../../../src/text/must.ts';
import { shareAnEnd, textEnds } from '../../../src/text/textEnds.ts';
import { vocabulary } from '../../support/corpus.ts';

const first = '儿童是国家的未来、民族的希望，促进儿童健康成长是社会进步的基石。';
const second = '“十三五”时期，本县儿童事业取得显著成效，儿童生存和发展环境不断改善。';
const third = '为了保障儿童的权利，根据上级规划，结合本县实际，制定本规划。';
const added = '本县位于平原，辖十二个乡镇，常住人口三十万，其中儿童六万多名。';

/** The words at each counted anchor of a plan whose preface has these paragraphs. */
function anchorsOf(preface: readonly string[], published = new Map<string, string>()): Map<string, string> {
  const lines = [
    '某县儿童发展规划（2021—2030年）',
    '前言',
    ...preface,
    '第一章 总体要求',
    '（一）指导思想。坚持儿童优先。',
    '（二）基本原则。坚持党的领导。',
    '第二章 发展领域',
    '一、儿童与健康',
    '主要目标：',
    '1.婴儿死亡率控制在3.3‰以下。',
    '策略措施：',
    '1.完善服务。加强管理。',
  ];
  const parsed = parseDocument(lines.join('\n'), vocabulary);
  const { plan, pages } = must(toPlans(parsed, { file: 'a.txt', sha256: '' }, vocabulary)[0], 'plan');
  const kept = keepAnchors(plan, pages, published);
  const places = kept.pages.flatMap(({ blocks }, at) => {
    const page = must(kept.plan.pages[at], 'page');
    assert.deepEqual(
      page.blocks.map(({ anchor }) => anchor),
      blocks.map(({ anchor }) => anchor),
    );
    return blocks.flatMap(({ block, anchor }): [string, string][] =>
      anchor !== null && /^(p|section)-/.test(anchor) ? [[`${page.slug}/${anchor}`, textOf(block)]] : [],
    );
  });
  assert.equal(new Map(places).size, places.length, 'an anchor twice');
  const ids = new Map(
    kept.plan.parts.flatMap(({ sections }) =>
      sections.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text] as const)),
    ),
  );
  for (const [place, text] of places)
    if (ids.has(place)) assert.ok(text.includes(must(ids.get(place), 'text')), `${place} in plan.json`);
  return new Map(places);
}

const before = anchorsOf([first, second, third]);
const published = new Map([...before].map(([place, text]) => [place, textEnds(text)]));

const editions: { name: string; preface: string[]; at: Record<string, string> }[] = [
  { name: 'as it was', preface: [first, second, third], at: { 1: first, 2: second, 3: third } },
  {
    name: 'with a paragraph more in front',
    preface: [added, first, second, third],
    at: { 1: first, 2: second, 3: third, 4: added },
  },
  { name: 'with a paragraph less', preface: [first, third], at: { 1: first, 3: third } },
  { name: 'with a paragraph replaced', preface: [first, added, third], at: { 1: first, 3: third, 4: added } },
  { name: 'with paragraphs in another order', preface: [third, first, second], at: { 1: first, 2: second, 3: third } },
  {
    name: 'with a word corrected',
    preface: [added, first, second.replace('显著成效', '显著成就'), third],
    at: { 1: first, 2: second.replace('显著成效', '显著成就'), 3: third, 4: added },
  },
];

describe('published anchors of paragraphs', () => {
  for (const { name, preface, at } of editions)
    it(`stay with their words in an edition ${name}`, () => {
      const found = [...anchorsOf(preface, published)].filter(([place]) => place.startsWith('preface/p-'));
      const expected = Object.entries(at).map(([number, text]): [string, string] => [`preface/p-${number}`, text]);
      assert.deepEqual(new Map(found), new Map(expected));
    });

  it('are counts where nothing was published', () => {
    const found = anchorsOf([added, first]);
    assert.equal(found.get('preface/p-1'), added);
  });

  it('keep numbered sections too', () => {
    const found = anchorsOf([first, second, third], published);
    assert.deepEqual(
      [...found].filter(([place]) => place.includes('section')),
      [...before].filter(([place]) => place.includes('section')),
    );
    assert.ok([...before.keys()].some((place) => place.includes('/section-2')));
  });
});

describe('the ends of a text', () => {
  it('are its opening and ending, or a short text as it is', () => {
    assert.equal(textEnds('（一）  指导思想。'), '（一）指导思想。');
    assert.equal(textEnds(first), '儿童是国家的未来、民族的…康成长是社会进步的基石。');
  });

  it('have one in common, or none', () => {
    assert.ok(shareAnEnd(textEnds(second), textEnds(second.replace('改善', '优化'))));
    assert.ok(!shareAnEnd(textEnds(first), textEnds(added)));
    assert.ok(!shareAnEnd('', ''));
  });
});
