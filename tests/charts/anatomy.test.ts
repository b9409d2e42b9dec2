/** The anatomy of a plan on difficult data: as drawings, and by counting the squares in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anatomyChart } from '../../src/charts/anatomy/draw.ts';
import type { AnatomyGoal, AnatomyMeasure, AnatomySeries } from '../../src/charts/anatomy/series.ts';
import { findElements } from './support/elements.ts';
import { expectPictures } from './support/pictures.ts';

interface Case {
  name: string;
  why: string;
  series: AnatomySeries;
}

const cases: Case[] = [
  row('none', 'a plan without domains', plan('none', [])),
  row('one', 'a domain with one goal and no measure', plan('one', [domain('健康', 1, 0)])),
  row(
    'domains',
    'domains of several sizes',
    plan('domains', [domain('健康', 15, 16), domain('儿童与法律保护', 10, 14), domain('安全', 3, 12)]),
  ),
  row('all-equal', 'every goal has everything', plan('equal', [domain('健康', 8, 8, () => true)])),
  row('nothing', 'no goal has anything', plan('nothing', [domain('家庭', 8, 8, () => false)])),
  row(
    'long-labels',
    'a long name of a domain',
    plan('long', [domain('妇女参与决策和管理以及基层治理与公共事务', 4, 4)]),
  ),
  row('two-hundred', 'two hundred goals in one domain', plan('many', [domain('健康', 200, 3)])),
];

describe('plan anatomy', () => {
  for (const { name, why, series } of cases) {
    it(`${name}: ${why}`, () => {
      const chart = anatomyChart(series);
      expectPictures(`anatomy-${name}`, chart);
      const goals = series.rows.flatMap((of) => of.goals);
      const measures = series.rows.flatMap((of) => of.measures);
      const facts = [
        ...goals.flatMap(({ number, deadline, lead }) => [number, deadline, lead]),
        ...measures.map(({ number }) => number),
      ];
      for (const { body } of chart.drawings) {
        assert.equal(findElements(body, 'rect', 'mark').length, facts.filter((fact) => fact).length);
        assert.equal(findElements(body, 'rect', 'none').length, facts.filter((fact) => !fact).length);
      }
    });
  }
});

function plan(id: string, rows: AnatomySeries['rows']): AnatomySeries {
  const words = { goals: '目标', number: '数值', deadline: '年份', lead: '牵头', measures: '措施' };
  return { id, title: `图：${id}`, desc: '', rows, words };
}

function domain(
  label: string,
  goals: number,
  measures: number,
  has = (nth: number, every: number): boolean => nth % every === 0,
): AnatomySeries['rows'][number] {
  return {
    label,
    href: '/plans/p/health/',
    goals: Array.from({ length: goals }, (_, nth): AnatomyGoal => {
      const facts = { number: has(nth, 2), deadline: has(nth, 5), lead: has(nth + 1, 3) };
      return {
        num: String(nth + 1),
        href: `/plans/p/health/goal-${String(nth + 1)}/`,
        name: `主要目标${String(nth + 1)}`,
        ...facts,
      };
    }),
    measures: Array.from({ length: measures }, (_, nth): AnatomyMeasure => {
      const href = `/plans/p/health/measure-${String(nth + 1)}/`;
      return { num: String(nth + 1), href, name: `策略措施${String(nth + 1)}`, number: has(nth, 4) };
    }),
  };
}

function row(name: string, why: string, series: AnatomySeries): Case {
  return { name, why, series };
}
