/** The field of dots on difficult data: as drawings, and by counting the dots in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dotChart } from '../../src/charts/dots/draw.ts';
import type { DotCell, DotSeries } from '../../src/charts/dots/series.ts';
import { placeDots } from '../../src/charts/dots/place.ts';
import { countPoints, findElements, textOf } from './support/elements.ts';
import { expectPictures } from './support/pictures.ts';

interface Case {
  name: string;
  why: string;
  series: DotSeries;
}

const cases: Case[] = [
  row('none', 'no plan and no domain: nothing breaks', field('none', [], [])),
  row('one', 'a single target', field('one', ['榆树'], [['健康', [[1, 0]]]])),
  row(
    'children',
    'cells of every size, full before rings; an empty cell is no link',
    field(
      'children',
      ['聊城', '聊城另一份', '鞍山铁西', '榆树', '腾冲'],
      [
        ['健康', cells([25, 2], [24, 2], [30, 11], [20, 8], [22, 3])],
        ['安全', cells([1, 1], [0, 2], [1, 1], [1, 0], [1, 1])],
        ['法律保护', cells([0, 0], [0, 0], [0, 0], [0, 0], [0, 0])],
      ],
    ),
  ),
  row(
    'two-hundred',
    'two hundred targets in one cell',
    field('many', ['聊城', '榆树'], [['健康', cells([120, 80], [1, 0])]]),
  ),
  row(
    'long-labels',
    'long names are broken; what is not a name is shown as text',
    field(
      'long',
      ['新疆图木舒克市', '<b>&"', '聊城'],
      [['参与决策和管理以及其他公共事务', cells([1, 1], [2, 0], [0, 3])]],
    ),
  ),
  row(
    'two-hundred-rows',
    'two hundred domains',
    field(
      'rows',
      ['聊城', '榆树'],
      Array.from({ length: 200 }, (_, nth): [string, [number, number][]] => [
        `第${String(nth)}项`,
        [
          [nth % 4, nth % 3],
          [1, 0],
        ],
      ]),
    ),
  ),
];

describe('field of dots', () => {
  for (const { name, why, series } of cases) {
    it(`${name}: ${why}`, () => {
      const chart = dotChart(series);
      expectPictures(`dots-${name}`, chart);
      const all = series.rows.flatMap(({ cells: own }) => own);
      for (const { body } of chart.drawings) {
        assert.equal(countPoints(findElements(body, 'path', 'dot')), sum(all.map(({ shared }) => shared)));
        assert.equal(countPoints(findElements(body, 'path', 'ring')), sum(all.map(({ single }) => single)));
        assert.equal(countPoints(findElements(body, 'path', 'hole')), sum(all.map(({ single }) => single)));
        const total = sum(all.map(({ shared, single }) => shared + single));
        assert.equal(sum(findElements(body, 'text', 'strong').map(({ children }) => Number(textOf(children)))), total);
      }
    });
  }

  it('keeps every dot inside its cell, and every cell as large as a finger', () => {
    for (const { series } of cases) {
      const { rows } = placeDots(series, { labels: 68, column: 44, font: 12, dot: 6, step: 8 });
      for (const { cell, area, shared, single } of rows.flatMap(({ cells: own }) => own)) {
        assert.ok(area.height >= 44 && area.width >= 44, cell.name);
        for (const [x, y] of [...shared, ...single]) {
          assert.ok(x - 3 >= area.x && x + 3 <= area.x + area.width, cell.name);
          assert.ok(y - 3 >= area.y && y + 3 <= area.y + area.height, cell.name);
        }
      }
    }
  });
});

function field(id: string, columns: string[], rows: [string, [number, number][]][]): DotSeries {
  return {
    id,
    title: `图：${id}`,
    desc: '',
    totalWords: '合计',
    columns: columns.map((label, nth) => ({ label, href: `/plans/p${String(nth)}/`, plan: `p${String(nth)}` })),
    rows: rows.map(([label, counts]) => ({
      label,
      href: '/domains/children/health/',
      cells: counts.map(([shared, single], nth): DotCell => ({
        shared,
        single,
        href: '/',
        name: `${label} ${String(nth)}`,
      })),
    })),
  };
}

function cells(...counts: [number, number][]): [number, number][] {
  return counts;
}

function row(name: string, why: string, series: DotSeries): Case {
  return { name, why, series };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
