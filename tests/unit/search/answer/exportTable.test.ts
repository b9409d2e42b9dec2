/** Results exported as a table and as a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCitedList, toExportTable, toNumberRows, toTextRows } from '../../../../src/search/answer/exportTable.ts';
import type { ListedNumber } from '../../../../src/search/answer/numberRows.ts';
import type { FoundRecord } from '../../../../src/search/answer/results.ts';
import type { IndexedTarget, SearchRecord } from '../../../../src/search/records/record.ts';
import { formatCsv } from '../../../../src/tables/csv.ts';

const record: SearchRecord = {
  kind: 'goal',
  plan: '某市儿童发展规划',
  place: '儿童与健康',
  label: '主要目标3',
  num: 3,
  short: 'mse-1-3',
  lines: [8, 9],
  blocks: [{ text: '=加强"妇女儿童工作"，', url: '/plans/x/health/goal-3/' }],
  leads: ['市教育局', '市妇联'],
  responsibles: ['市民政局'],
  collective: '等单位',
  goals: [],
};

const plan: FoundRecord['plan'] = {
  id: 'x',
  title: '某市儿童发展规划',
  titled: true,
  region: { value: 'mou', label: '某市' },
  audience: { value: 'children', label: '儿童' },
  otherText: false,
  issuer: '某市人民政府',
  number: '某政发〔2021〕9号',
  date: '2021-12-03',
  source: { path: '/sources/x/', file: 'x.txt' },
};

const target: IndexedTarget = {
  indicator: '儿童总体近视率年均降幅',
  comparator: '>=',
  value: [0.5, 1],
  unit: 'percentage-point',
  modality: '力争',
  year: 2025,
  yearStated: false,
  shown: '每年降低0.5—1个百分点以上（力争）',
  quote: '力争每年降低0.5—1个百分点以上',
  indicatorId: null,
  written: '每年降低0.5—1个百分点以上',
  per: '年',
  scope: null,
  subject: { family: '', topics: [], clause: '', part: [0, 0], sentence: 1 },
};

const note = { site: 'https://example.org', dataVersion: 'abc', query: 'q=童工', day: '2026-11-30' };
const found = { id: '1/a', record, plan, numbers: [], targets: [] } as unknown as FoundRecord;
const cited =
  '某市人民政府. 某市儿童发展规划：某政发〔2021〕9号：儿童与健康主要目标3[EB/OL]. 知规数据版本abc. （2021-12-03）[2026-11-30]. https://example.org/plans/x/health/goal-3/.';
const ofText = [
  ...['某市', '某市儿童发展规划', '儿童与健康', '主要目标', 3, 'mse-1-3', '=加强"妇女儿童工作"，', '市教育局、市妇联'],
  ...['市民政局、等单位', 'x.txt', '8—9', 'https://example.org/plans/x/health/goal-3/', cited, 'abc', 'q=童工'],
];

test('a text without a number about the words has one row, its columns for numbers empty', () => {
  const { columns, rows } = toExportTable(toTextRows([found]), note);
  assert.deepEqual(rows, [[...Array.from({ length: 13 }, () => null), ...ofText]]);
  assert.equal(columns.length, 28);
});

test('a text has a row for each number that it promises about the words', () => {
  const rows = toTextRows([{ ...found, numbers: [target, { ...target, quote: '二' }] }]);
  assert.deepEqual(
    rows.map((row) => row.target?.quote),
    [target.quote, '二'],
  );
});

test('a row of a number says what the plan writes, how it was read, where its year is from, and its source', () => {
  const row = { id: '1/a', target, about: 'subject' } as unknown as ListedNumber;
  const { columns, rows } = toExportTable(toNumberRows([row], new Map([['1/a', found]])), note);
  const byName = Object.fromEntries(columns.map(({ name }, at) => [name, rows[0]?.[at]]));
  assert.deepEqual(
    [byName['指标'], byName['原文写法'], byName['比较'], byName['数值'], byName['数值上限'], byName['单位']],
    ['儿童总体近视率年均降幅', '每年降低0.5—1个百分点以上', '不低于', 0.5, 1, 'percentage-point'],
  );
  assert.deepEqual(
    [byName['年份'], byName['年份依据'], byName['措辞'], byName['数值原文'], byName['与检索词的关系']],
    [2025, '规划期末', '力争', '力争每年降低0.5—1个百分点以上', '同一主题'],
  );
  assert.deepEqual(rows[0]?.slice(13), ofText);
});

test('no cell of the file is a formula', () => {
  const text = formatCsv(toExportTable(toTextRows([found]), note));
  assert.ok(text.includes(`"'=加强""妇女儿童工作""，"`));
});

test('a list gives the number, the words and the reference of each result', () => {
  const list = toCitedList(toTextRows([{ ...found, numbers: [target] }]), note);
  assert.ok(
    list.startsWith(
      '检索：q=童工，共 1 条，数据版本 abc\n\n1. 儿童总体近视率年均降幅 每年降低0.5—1个百分点以上（力争），规划期末 2025年\n',
    ),
  );
  assert.ok(list.endsWith(`出处：${cited}`));
});
