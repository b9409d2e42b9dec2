/** Indicators × plans: the plans' words to the character, empty cells, families together, every target once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toIndicatorIndex } from '../../../../src/view/indicator/indicatorIndex.ts';
import { toIndicatorMatrix } from '../../../../src/view/indicator/indicatorMatrix.ts';
import type { IndicatorLine } from '../../../../src/view/indicator/indicatorMatrix.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const children = corpus.plans.filter(({ audience }) => audience === 'children');
const matrix = toIndicatorMatrix({ id: 'all', name: '儿童' }, corpus.indicators, children);
const rowOf = (label: string): IndicatorLine =>
  must(
    matrix.sets.flatMap(({ rows }) => rows).find((row) => row.label === label),
    label,
  );
const wordsOf = ({ cells }: IndicatorLine): string[] =>
  cells.map((cell) => cell.map(({ label, note }) => (note === null ? label : `${label}（${note}）`)).join('；'));

describe('the cells', () => {
  const cases: { label: string; words: string[]; why: string }[] = [
    {
      label: '婴儿死亡率',
      words: [
        '4.5‰（即 ≤\u00a04.5‰，2025年）；3.4‰（即 ≤\u00a03.4‰，2030年）',
        '4.0‰（即 ≤\u00a04‰）',
        '3.3‰（即 ≤\u00a03.3‰）',
        '3.5‰（即 ≤\u00a03.5‰）',
      ],
      why: 'a bare number of a 分别 list gets our reading',
    },
    {
      label: '5岁以下儿童死亡率',
      words: ['5.5‰以下（2025年）；4.4‰以下（2030年）', '5.0‰以下', '4‰以下', '5‰及以下'],
      why: 'words that have their bound get none',
    },
    {
      label: '12岁儿童龋患率',
      words: ['控制在25%以内', '', '控制在30%以内', '控制在25%以内'],
      why: 'empty: not written',
    },
    {
      label: '儿童熟练掌握的体育运动技能数',
      words: ['1项以上（写“基本”）', '', '1项以上', ''],
      why: 'a hedge is shown',
    },
  ];
  for (const { label, words, why } of cases) {
    it(`${label}: ${why}`, () => {
      assert.deepEqual(wordsOf(rowOf(label)), words);
    });
  }
});

it('the columns are places, with the years of their plans; of several audiences, plans', () => {
  assert.deepEqual(
    matrix.columns.map(({ label, period }) => `${label} ${period ?? ''}`),
    ['鞍山铁西 2021—2030（推断）', '榆树 2021—2030（推断）', '聊城 2021—2025', '腾冲 2021—2030'],
  );
  const all = toIndicatorMatrix({ id: 'all', name: '全部' }, corpus.indicators, corpus.plans);
  assert.equal(all.columns[2]?.label, '聊城妇女');
});

it('a family stands together under its name; one without company stands alone', () => {
  assert.deepEqual(
    [matrix.sets[0]?.family, matrix.sets[0]?.rows.map(({ label }) => label)],
    ['儿童死亡率', ['新生儿死亡率', '婴儿死亡率', '5岁以下儿童死亡率']],
  );
  assert.ok(matrix.sets.every(({ family, rows }) => family === null || rows.length > 1));
  assert.ok(!matrix.sets.some(({ family }) => family === '健康素养水平'));
});

it('the list has every target of the plans in exactly one cell or row', () => {
  const { groups } = toIndicatorIndex(corpus);
  const listed = groups.flatMap(({ matrix: { sets }, singles }) => [
    ...sets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())),
    ...singles.map(({ value }) => value),
  ]);
  assert.equal(listed.length, corpus.counts.targets);
});
