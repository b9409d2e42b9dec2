/** Hits exported as a table and as a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCell, toCitedList, toCsv } from '../../../../src/search/answer/exportTable.ts';
import type { SearchRecord } from '../../../../src/search/records/record.ts';

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

const plan = {
  id: 'x',
  title: '某市儿童发展规划',
  titled: true,
  region: { value: 'mou', label: '某市' },
  audience: { value: 'children', label: '儿童' },
  number: '某政发〔2021〕9号',
  source: { path: '/sources/x/', file: 'x.txt' },
};
const note = { site: 'https://example.org', dataVersion: 'abc', query: 'q=童工' };
const found = [{ record, plan }] as unknown as Parameters<typeof toCsv>[0];

test('a table holds every part of a hit in a cell of its own, and no formula', () => {
  const [head = '', row = '', end] = toCsv(found, note).split('\r\n');
  assert.equal(head.split(',').length, 14);
  assert.equal(
    row,
    `某市儿童发展规划,某市,儿童与健康,主要目标,3,mse-1-3,"'=加强""妇女儿童工作""，",市教育局、市妇联,市民政局、等单位,x.txt,8—9,https://example.org/plans/x/health/goal-3/,abc,q=童工`,
  );
  assert.equal(end, '');
  for (const sign of '=+-@') assert.equal(toCell(`${sign}1`), `'${sign}1`);
  assert.equal(toCell('98%'), '98%');
});

test('a list says where each hit comes from', () => {
  assert.match(
    toCitedList(found, note),
    /出处：《某市儿童发展规划》（某政发〔2021〕9号）儿童与健康 主要目标3，https:\/\/example\.org\/plans\/x\/health\/goal-3\/$/,
  );
});
