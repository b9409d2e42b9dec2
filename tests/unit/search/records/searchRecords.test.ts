/**
 * The searched text: every word of goals, measures and sections once, with every record linked to the place of its
 * words.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toSafeText } from '../../../../scripts/write/safeText.ts';
import { plan as planSchema } from '../../../../src/model/plan.ts';
import type { Plan, Section } from '../../../../src/model/plan.ts';
import { NO_FACTS } from '../../../../src/parser/plan/toText.ts';
import { NO_KIN } from '../../../../src/model/kinship.ts';
import { searchedPieces } from '../../../../src/search/records/recordText.ts';
import { toSearchRecords } from '../../../../src/search/records/searchRecords.ts';
import { committedRecords } from '../builtIndex.ts';

const content = fileURLToPath(new URL('../../../../content', import.meta.url));
const plans = committedRecords();

const tiny: Plan = {
  id: 'demo-children-2021',
  title: null,
  displayTitle: '某市儿童发展规划',
  audience: 'children',
  region: null,
  period: null,
  issued: null,
  code: null,
  textOf: null,
  source: { file: 'demo.txt', sha256: '0'.repeat(64), lines: [1, 20] },
  pages: [],
  parts: [
    {
      num: null,
      heading: '前　言',
      kind: 'preface',
      lines: [1, 2],
      sections: [
        section('preface', null, null, false, { 'preface/p-1': '儿童是未来。', 'preface/p-2': '制定本规划。' }),
      ],
    },
    {
      num: '一',
      heading: '指导思想和总体目标',
      kind: 'guidance',
      lines: [3, 6],
      sections: [
        section('guidance/section-1', '一', '指导思想', false, { 'guidance/p-1': '坚持儿童优先。' }),
        section('overall-goal/section-1', '二', '总体目标', true, {
          'overall-goal/section-1': '总体目标。权利实现。',
          'overall-goal/p-1': '环境优化。',
        }),
      ],
    },
    {
      num: null,
      heading: null,
      kind: 'other',
      lines: [20, 20],
      sections: [section('closing', null, null, false, { 'closing/p-1': '本规划由市政府解释。' })],
    },
  ],
  domains: [
    {
      id: 'demo-children-2021/health',
      num: '一',
      heading: '儿童与健康',
      topic: 'health',
      lines: [7, 19],
      duty: null,
      paragraphs: [],
      goals: [
        {
          id: 'demo-children-2021/health/goal-3',
          num: 3,
          text: '降低近视率。',
          leads: [{ text: '市教育局', department: null }],
          responsibles: [{ text: '团市委', department: null }],
          collective: '等单位',
          deadline: null,
          targets: [],
          ...NO_FACTS,
          ...NO_KIN,
          lines: [8, 8],
          slices: [{ line: 8, column: 1, offset: 0, length: 6 }],
        },
      ],
      measures: [
        {
          id: 'demo-children-2021/health/measure-5',
          num: 5,
          heading: '保护视力',
          text: '保护视力。落实眼保健操。',
          leads: [],
          responsibles: [],
          collective: null,
          deadline: null,
          targets: [],
          ...NO_FACTS,
          ...NO_KIN,
          lines: [9, 9],
          slices: [{ line: 9, column: 1, offset: 0, length: 12 }],
        },
      ],
      tasks: [],
      profile: null,
    },
  ],
  profile: null,
  messages: [],
};

function section(
  id: string,
  num: string | null,
  heading: string | null,
  runIn: boolean,
  texts: Record<string, string>,
): Section {
  const lines: [number, number] = [1, 1];
  const paragraphs = Object.entries(texts).map(([place, text]) => ({
    id: `demo-children-2021/${place}`,
    num: null,
    text,
    duty: null,
    ...NO_FACTS,
    twin: null,
    lines,
    slices: [{ line: 1, column: 1, offset: 0, length: 1 }],
  }));
  return { id: `demo-children-2021/${id}`, num, heading, runIn, lines, paragraphs };
}

test('a plan becomes one record for each goal, measure and section', () => {
  const shown = toSearchRecords(planSchema.parse(tiny)).map((record) => [
    record.kind,
    record.place,
    record.label,
    record.blocks.map(({ url }) => url.replace('/plans/demo-children-2021', '')),
    searchedPieces(record),
  ]);
  assert.deepEqual(shown, [
    ['goal', '儿童与健康', '主要目标3', ['/health/goal-3/'], ['降低近视率。', '市教育局', '团市委', '等单位']],
    ['measure', '儿童与健康', '策略措施5', ['/health/measure-5/'], ['保护视力。落实眼保健操。']],
    ['text', null, '前言', ['/preface/', '/preface/#p-1', '/preface/#p-2'], ['前　言', '儿童是未来。', '制定本规划。']],
    [
      'text',
      '指导思想和总体目标',
      '指导思想',
      ['/guidance/#section-1', '/guidance/#p-1'],
      ['指导思想', '坚持儿童优先。'],
    ],
    [
      'text',
      '指导思想和总体目标',
      '总体目标',
      ['/overall-goal/#section-1', '/overall-goal/#p-1'],
      ['总体目标。权利实现。', '环境优化。'],
    ],
    ['text', null, '附则', ['/closing/#p-1'], ['本规划由市政府解释。']],
  ]);
});

test('every block of text is on its reading page, at its anchor', () => {
  for (const { text, url } of plans
    .flatMap(({ records }) => records.filter(({ kind }) => kind === 'text'))
    .flatMap(({ blocks }) => blocks)) {
    const [page = '', anchor] = url.split('#');
    const file = `${content}${page.replace(/\/$/, '.mdx')}`;
    assert.ok(existsSync(file), url);
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .find((mdx) => (anchor === undefined ? mdx.includes('kind="part"') : mdx.includes(` id="${anchor}"`)));
    // A heading's own 。 is not part of the heading.
    assert.ok(line?.includes(toSafeText(text)), `${url}: ${text}`);
  }
});

test('no two records, and no two blocks, have the same address', () => {
  const urls = plans.flatMap(({ records }) => records.flatMap(({ blocks }) => blocks.map(({ url }) => url)));
  assert.equal(new Set(urls).size, urls.length);
});

test('there is a record for every goal, measure and section of every plan', () => {
  const counts = plans.map(({ id, records }) => [
    id,
    ...['goal', 'measure'].map((kind) => records.filter((record) => record.kind === kind).length),
  ]);
  assert.deepEqual(counts, [
    ['anshan-tiexi-children-2021', 71, 87],
    ['yushu-children-2021', 70, 87],
    ['liaocheng-women-2021', 79, 93],
    ['liaocheng-children-2021', 62, 80],
    ['liaocheng-children-2021-undated', 62, 80],
    ['tengchong-women-2021', 73, 90],
    ['tengchong-children-2021', 70, 85],
  ]);
});
