/** Pages of a PDF → paragraphs in reading order, and what belongs to the pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import { readPdf } from '../../../src/reading/pdf/readPdf.ts';
import { pdfFile } from '../../support/files/pdfFile.ts';
import type { PdfOptions, Word } from '../../support/files/pdfFile.ts';
import { OFFICIAL, typeset } from '../../support/files/typeset.ts';

interface Row {
  why: string;
  pages: Word[][];
  lines: string[];
  /** Kind, pieces, characters. */
  leftOut?: (string | number)[][];
  options?: PdfOptions;
}

const LONG = '坚持儿童优先原则，保障儿童生存、发展、受保护和参与的权利，缩小城乡、区域、群体之间的差距。';
/** As long as a line of an official document, or as the first line with its indent. */
const FULL = '促进儿童健康成长是实现人的全面发展的必然要求和重要基础。';
const FULL_FIRST = '促进儿童健康成长是实现人的全面发展必然要求和基础。';
const body = (...paragraphs: string[]): Word[][] => typeset(paragraphs);
const withEdges = (pages: Word[][], head: (at: number) => Word[], foot: (at: number) => Word[]): Word[][] =>
  pages.map((words, at) => [...head(at), ...words, ...foot(at)]);
const SIX_PAGES = Array.from({ length: 66 }, (_, at) => `${at + 1}.${LONG.slice(at % 9)}`);
const at = (text: string, x: number, y: number, size = 12): Word => ({ text, x, y, size });

const rows: readonly Row[] = [
  { why: 'a wrapped paragraph is one line', pages: body(LONG, LONG), lines: [LONG, LONG] },
  {
    why: 'a paragraph whose last line is full ends there when the next one is indented',
    pages: body(FULL_FIRST, LONG, `${FULL_FIRST}${FULL}`, LONG),
    lines: [FULL_FIRST, LONG, `${FULL_FIRST}${FULL}`, LONG],
  },
  {
    why: 'or when there is a blank between them',
    pages: typeset([FULL, LONG, FULL, LONG, LONG], { ...OFFICIAL, indent: 0, gap: 1 }),
    lines: [FULL, LONG, FULL, LONG, LONG],
  },
  {
    why: 'without indents and blanks, a full line that ends a sentence stays by itself',
    pages: typeset([FULL, LONG, FULL, LONG], { ...OFFICIAL, indent: 0 }),
    lines: [FULL, LONG, FULL, LONG],
  },
  {
    why: 'a number begins a paragraph even where nothing else shows it',
    pages: typeset([`一、${FULL.slice(2)}`, `（一）${FULL.slice(3)}`, '1.健康', `2.${LONG}`], {
      ...OFFICIAL,
      indent: 0,
    }),
    lines: [`一、${FULL.slice(2)}`, `（一）${FULL.slice(3)}`, '1.健康', `2.${LONG}`],
  },
  {
    why: 'a decimal at the head of a line is no number of a paragraph',
    pages: body('到2025年，新生儿死亡率和婴儿死亡率、5岁以下儿童死亡率分别降至2.8‰、', LONG).map((words) =>
      words.map((word) => (word.text.startsWith('率分别') ? { ...word, text: '3.5‰和4.6‰以下，' } : word)),
    ),
    lines: ['到2025年，新生儿死亡率和婴儿死亡率、5岁以下儿童死亡3.5‰和4.6‰以下，', LONG],
  },
  {
    why: 'a paragraph goes on over the end of a page',
    pages: body(...SIX_PAGES),
    lines: SIX_PAGES,
  },
  {
    why: 'lines that hang below their number belong to it',
    pages: [
      [
        at('1.提高儿童健康水平，完善儿童健康服务体系，加强基层', 72, 100),
        at('儿童保健机构建设，每县至少有一所标准化机构。', 90, 120),
        at('2.减少儿童伤害。', 72, 140),
        at('到2025年，全市儿童事业取得新的成就，儿童的权利得到', 72, 160),
        at('切实保障。', 72, 180),
      ],
    ],
    options: { width: 480 },
    lines: [
      '1.提高儿童健康水平，完善儿童健康服务体系，加强基层儿童保健机构建设，每县至少有一所标准化机构。',
      '2.减少儿童伤害。',
      '到2025年，全市儿童事业取得新的成就，儿童的权利得到切实保障。',
    ],
  },
  {
    why: 'a heading in another size is not joined with its text',
    pages: [
      [
        at('聊城市儿童发展规划及其实施方案与说明一', 72, 90, 18),
        ...(typeset([LONG, LONG])[0] ?? []).map((word) => ({ ...word, y: word.y + 40 })),
      ],
    ],
    lines: ['聊城市儿童发展规划及其实施方案与说明一', LONG, LONG],
  },
  {
    why: 'page numbers at either side are out',
    pages: withEdges(
      body(...SIX_PAGES),
      () => [],
      (page) => [at(`— ${page + 1} —`, page % 2 === 0 ? 460 : 80, 790, 14)],
    ),
    lines: SIX_PAGES,
    leftOut: [['page-number', 6, 18]],
  },
  {
    why: 'running heads are out, one of the left pages and one of the right, and feet with totals',
    pages: withEdges(
      body(...SIX_PAGES),
      (page) => [
        page % 2 === 0 ? at('聊城市人民政府公报', 80, 60, 9) : at('政策文件', 460, 60, 9),
        at(`2022年第${page + 1}期`, 270, 60, 9),
      ],
      (page) => [at(`第${page + 1}页 共6页`, 270, 800, 9)],
    ),
    lines: SIX_PAGES,
    leftOut: [
      ['page-header', 6, 87],
      ['page-number', 6, 36],
    ],
  },
  {
    why: 'the number of a single page is out, a number in its text is not',
    pages: [[at('3', 72, 100), at('— 1 —', 280, 790)]],
    lines: ['3'],
    leftOut: [['page-number', 1, 3]],
  },
  {
    why: 'a marker that happens to begin several pages is no running head',
    pages: Array.from({ length: 9 }, (_, page) => [
      at(page % 4 === 0 ? '策略措施' : `第${page}类`.repeat(page + 1), 72, 100),
      at(`${page}甲`.repeat(page + 1), 72, 130),
    ]),
    lines: Array.from({ length: 9 }, (_, page) => [
      page % 4 === 0 ? '策略措施' : `第${page}类`.repeat(page + 1),
      `${page}甲`.repeat(page + 1),
    ]).flat(),
  },
  {
    why: 'columns are read one after the other, a title over both before them',
    pages: [
      [
        at('聊城市儿童发展规划', 200, 60, 18),
        ...(typeset([LONG, FULL, ...Array.from({ length: 8 }, () => LONG)], {
          ...OFFICIAL,
          size: 12,
          lines: 20,
          columns: 2,
        })[0] ?? []),
      ],
    ],
    lines: ['聊城市儿童发展规划', LONG, FULL, ...Array.from({ length: 8 }, () => LONG)],
  },
  {
    why: 'cells of a table stay apart',
    pages: [
      [
        ...[
          ['指标', '2020年', '2025年'],
          ['死亡率', '4.9', '4.6'],
          ['入学率', '98%', '99%'],
        ].flatMap((cells, row) => cells.map((text, column) => at(text, 72 + 150 * column, 100 + 24 * row))),
        at('注：指标由部门提供。', 72, 180),
      ],
    ],
    lines: ['指标', '2020年', '2025年', '死亡率', '4.9', '4.6', '入学率', '98%', '99%', '注：指标由部门提供。'],
  },
  {
    why: 'blanks within a line part nothing: spaced headings, numbers set apart',
    pages: [
      [
        at('前', 250, 80),
        at('言', 290, 80),
        at('第一章', 72, 110),
        at('总则', 130, 110),
        at('1.', 72, 140),
        at('健康', 100, 140),
        at('2.', 72, 170),
        at('教育', 100, 170),
      ],
    ],
    lines: ['前 言', '第一章 总则', '1. 健康', '2. 教育'],
  },
  {
    why: 'watermarks are out, those aslant and those that stand in one place on every page',
    pages: withEdges(
      body(...SIX_PAGES),
      () => [{ text: '内部资料', x: 200, y: 500, size: 60, turn: 40 }],
      () => [at('试行', 300, 431, 60)],
    ),
    lines: SIX_PAGES,
    leftOut: [['watermark', 12, 36]],
  },
  {
    why: 'words printed twice to look bold are read once',
    pages: [[at('主要目标', 72, 100), at('主要目标', 72.4, 100), at('主要目标', 72, 130)]],
    lines: ['主要目标', '主要目标'],
    leftOut: [['hidden', 1, 4]],
  },
  {
    why: 'raised and lowered signs stay on their line',
    pages: [[at('每万人', 72, 100), at('2', 108, 95, 7), at('人', 112, 100), at('甲', 72, 120)]],
    lines: ['每万人2人', '甲'],
  },
  {
    why: 'radicals and private signs stay as they are',
    pages: [[at('⼉童\uf06c⻓', 72, 100)]],
    lines: ['⼉童\uf06c⻓'],
  },
  {
    why: 'a page on its side is read as it is seen',
    options: { rotate: 90 },
    pages: [
      [
        { text: '前言', x: 72, y: 300, turn: 90 },
        { text: '正文', x: 100, y: 300, turn: 90 },
      ],
    ],
    lines: ['前言', '正文'],
  },
  {
    why: 'words that run upwards are text',
    pages: [[at('前言', 72, 100), { text: '附表', x: 500, y: 300, turn: 90 }]],
    lines: ['前言', '附表'],
  },
  {
    why: 'words of letters keep their space at a line end',
    pages: typeset(
      [
        '儿童优先 children first and their rights to health and education in all of the regions of the country. 到2025年',
      ],
      { ...OFFICIAL, indent: 0 },
    ).map((words) => words.map((word) => ({ ...word, text: word.text.trim() }))),
    lines: [
      '儿童优先 children first and their rights to health and education in all of the regions of the country. 到2025年',
    ],
  },
];

describe('text of a PDF', () => {
  for (const { why, pages, lines, leftOut = [], options } of rows) {
    it(why, async () => {
      const result = await readPdf(pdfFile(pages, options));
      assert.ok(!isUnreadable(result), JSON.stringify(result));
      assert.deepEqual(result.text.trimEnd().split('\n'), lines);
      assert.deepEqual(
        result.leftOut.map(({ kind, pieces, characters }) => [kind, pieces, characters]),
        leftOut,
      );
    });
  }
});
