/** The deadline line on difficult data: as drawings, and by reading the years back from the dots. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deadlineChart } from '../../src/charts/deadlines/draw.ts';
import { placeDeadlines } from '../../src/charts/deadlines/place.ts';
import type { DeadlineRow, DeadlineSeries } from '../../src/charts/deadlines/series.ts';
import { countPoints, findElements } from './support/elements.ts';
import { expectPictures } from './support/pictures.ts';

interface Case {
  name: string;
  why: string;
  series: DeadlineSeries;
}

const stated = { from: 2021, to: 2030, stated: true };
const guessed = { from: 2021, to: 2025, stated: false };

const cases: Case[] = [
  row('none', 'no plan', []),
  row('one', 'one plan without a period or a year', [plan(0, '榆树儿童', null, {}, 37)]),
  row('plans', 'years apart and together, a period that is inferred', [
    plan(0, '聊城儿童', stated, {}, 48),
    plan(1, '聊城儿童（另一份）', guessed, {}, 47),
    plan(2, '鞍山铁西儿童', { ...stated, stated: false }, { 2025: 8, 2030: 7 }, 61),
    plan(3, '腾冲儿童', stated, { 2025: 1 }, 46),
  ]),
  row('one-year', 'a single year is a line all the same', [plan(0, '聊城儿童', null, { 2025: 3 }, 0)]),
  row('outside', 'a year outside the period', [plan(0, '聊城儿童', stated, { 2019: 2, 2035: 1 }, 5)]),
  row('two-hundred', 'two hundred targets due in one year', [
    plan(0, '聊城儿童', stated, { 2025: 200, 2028: 1 }, 12345),
  ]),
  row('two-hundred-plans', 'two hundred plans', [
    ...Array.from({ length: 200 }, (_, nth) => plan(nth, `第${String(nth)}部规划`, stated, { 2025: nth % 5 }, nth)),
  ]),
];

describe('deadline line', () => {
  for (const { name, why, series } of cases) {
    it(`${name}: ${why}`, () => {
      const chart = deadlineChart(series);
      expectPictures(`deadlines-${name}`, chart);
      const due = series.rows.flatMap(({ dated }) => dated.map(({ count }) => count));
      for (const { body } of chart.drawings) {
        assert.equal(
          countPoints(findElements(body, 'path', 'dot')),
          due.reduce((sum, count) => sum + count, 0),
        );
      }
    });
  }

  it('has every year at its place on the line', () => {
    for (const { name, series } of cases.filter(({ name: of }) => of === 'plans' || of === 'outside')) {
      const { ticks, rows } = placeDeadlines(series, { width: 736, font: 14, labels: 130, undated: 110 });
      const [first, last] = [ticks.at(0), ticks.at(-1)];
      assert.ok(first && last && first.year < last.year, name);
      const perYear = (last.x - first.x) / (last.year - first.year);
      const read = rows.flatMap(({ due }) => due.map(({ x }) => Math.round(first.year + (x - first.x) / perYear)));
      assert.deepEqual(
        read,
        series.rows.flatMap(({ dated }) => dated.map(({ year }) => year)),
      );
    }
  });
});

function plan(
  nth: number,
  label: string,
  period: DeadlineRow['period'],
  years: Record<number, number>,
  undated: number,
): DeadlineRow {
  const dated = Object.entries(years).map(([year, count]) => ({ year: Number(year), count }));
  const words = `${String(undated)} 个未写年份`;
  return { plan: `p${String(nth)}`, label, href: '/plans/p/', period, dated, undated, undatedWords: words };
}

function row(name: string, why: string, rows: DeadlineRow[]): Case {
  return { name, why, series: { id: name, title: `图：${name}`, desc: '', rows } };
}
