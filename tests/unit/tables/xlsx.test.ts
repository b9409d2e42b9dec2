/**
 * Spreadsheets, opened without a library: cells are text, the head is frozen and printed on every page, no time is
 * stored.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { formatXlsx } from '../../../src/tables/xlsx.ts';
import type { Sheet } from '../../../src/tables/xlsx.ts';
import { readSheetRows, readZip } from '../../support/readXlsx.ts';

const sheet: Sheet = {
  name: "任务's & 分解",
  title: '市妇联任务分解表',
  notes: ['依据：<规划> & 通知', '非政府网站'],
  foot: 'A&B 以政府原文为准',
  columns: [{ name: '编号', width: 4 }, { name: '主要目标', width: 40, verbatim: true }, { name: '项数' }],
  rows: [
    ['一-3', '=HYPERLINK("http://x","点")', 3],
    ['007', '甲,乙\n"丙" <b>&amp;', null],
    ['+1', ' 前后有空格 ', -5],
  ],
};

const bytes = await formatXlsx(sheet);
const files = readZip(bytes);
const xml = (name: string): string => files.get(name)?.text ?? '';

test('the rows come back as they were: title, notes, head, then every cell with its type', () => {
  const rows = readSheetRows(bytes).map((row) => row.map((cell) => (cell === undefined ? null : cell.value)));
  const [title, first, second, head, ...body] = rows;
  assert.deepEqual([title?.[0], first?.[0], second?.[0]], [sheet.title, ...sheet.notes]);
  assert.deepEqual(head, ['编号', '主要目标', '项数']);
  assert.deepEqual(
    body,
    sheet.rows.map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
  );
});

test('text is text, codes with leading zeros and formulas too; only numbers are numbers', () => {
  const types = readSheetRows(bytes)
    .slice(-3)
    .map((row) => row.map((cell) => cell?.type));
  assert.deepEqual(types, [
    ['s', 's', undefined],
    ['s', 's', undefined],
    ['s', 's', undefined],
  ]);
  assert.doesNotMatch(xml('xl/worksheets/sheet1.xml'), /<f[ >]/);
});

test('the head is frozen, prints on every page, and the sheet is as wide as A4 landscape', () => {
  assert.match(
    xml('xl/worksheets/sheet1.xml'),
    /<pane ySplit="4"[^>]* topLeftCell="A5" activePane="bottomLeft" state="frozen"/,
  );
  assert.match(xml('xl/workbook.xml'), /_xlnm\.Print_Titles" localSheetId="0">'任务''s &amp; 分解'!\$4:\$4</);
  assert.match(
    xml('xl/worksheets/sheet1.xml'),
    /<pageSetup [^>]*fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/,
  );
  assert.match(
    xml('xl/worksheets/sheet1.xml'),
    /<oddFooter>&amp;LA&amp;&amp;B 以政府原文为准&amp;R第 &amp;P 页，共 &amp;N 页</,
  );
  assert.match(xml('xl/styles.xml'), /wrapText="1"/);
});

test('many columns are printed on pages side by side, each with the first column', async () => {
  const columns = Array.from({ length: 28 }, (_, at) => ({ name: String(at), width: 10 }));
  const wide = readZip(await formatXlsx({ ...sheet, columns, rows: [columns.map(({ name }) => name)] }));
  assert.match(wide.get('xl/worksheets/sheet1.xml')?.text ?? '', /<pageSetup [^>]*fitToWidth="3" fitToHeight="0"/);
  assert.match(wide.get('xl/workbook.xml')?.text ?? '', /Print_Titles"[^>]*>'[^']*''[^']*'!\$A:\$A,'[^!]*'!\$4:\$4</);
});

test('every row is as high as its longest cell needs, for programs that do not find out by themselves', async () => {
  const long = '新生儿、婴儿和5岁以下儿童死亡率分别控制在3‰、3.3‰和4‰以下,城乡和地区差距逐步缩小。';
  const tall = await formatXlsx({
    ...sheet,
    rows: [
      [long, '短', 1],
      ['短', long, 1],
      ['短', '短', 1],
    ],
  });
  const rows = [...(readZip(tall).get('xl/worksheets/sheet1.xml')?.text ?? '').matchAll(/<row [^>]* ht="([\d.]+)"/g)];
  const [narrow = 0, wide = 0, short = 0] = rows.slice(-3).map(([, height]) => Number(height));
  assert.ok(narrow > wide && wide > short && short >= 15, JSON.stringify([narrow, wide, short]));
});

test('the same table gives the same bytes at another hour', async () => {
  const now = Date.now;
  Date.now = () => now() + 400 * 24 * 3600 * 1000;
  try {
    assert.deepEqual(await formatXlsx(sheet), bytes);
  } finally {
    Date.now = now;
  }
  const dates = new Set([...files.values()].map(({ date }) => date));
  assert.deepEqual([...dates], [2 * (0x0021 << 16)]);
});

test('nothing in the archive reveals its author or time', () => {
  assert.deepEqual(
    [...files.keys()].filter((name) => name.startsWith('docProps')),
    [],
  );
});
