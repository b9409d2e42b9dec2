/** CSV: a table survives the round trip, and no cell is taken for a formula. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formatCsv } from '../../../src/tables/csv.ts';
import { parseCsv } from '../../support/parseCsv.ts';

const line = (cell: string | number | null): string =>
  formatCsv({ columns: [{ name: '甲' }], rows: [[cell]] }).slice('\uFEFF甲\n'.length, -1);

for (const { is, cell, written } of [
  { is: 'plain words', cell: '控制在3‰以下', written: '控制在3‰以下' },
  { is: 'a formula', cell: '=HYPERLINK("x")', written: `"'=HYPERLINK(""x"")"` },
  { is: 'a formula that begins with plus', cell: '+1', written: "'+1" },
  { is: 'a formula that begins with minus', cell: '-1+cmd', written: "'-1+cmd" },
  { is: 'a formula that begins with at', cell: '@SUM(A1)', written: "'@SUM(A1)" },
  { is: 'a formula behind a tab', cell: '\t=1', written: "'\t=1" },
  { is: 'a full-width equals sign, which some spreadsheets fold', cell: '＝1', written: "'＝1" },
  { is: 'an apostrophe of its own', cell: "'十四五", written: "''十四五" },
  { is: 'a negative number, which is no text', cell: -5, written: '-5' },
  { is: 'a comma and a line end', cell: '甲,乙\n丙', written: '"甲,乙\n丙"' },
  { is: 'nothing', cell: null, written: '' },
]) {
  test(`a cell with ${is}`, () => assert.equal(line(cell), written));
}

test('begins with the byte order mark that Excel needs', () => {
  assert.ok(formatCsv({ columns: [{ name: '甲' }], rows: [] }).startsWith('\uFEFF甲'));
});

test('any table of text comes back as it was', () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\n', '\r', '\t', ' ', '＝', '甲', '1'),
  });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, (rows) => {
      const columns = (rows[0] ?? []).map((_, at) => ({ name: `列${String(at)}` }));
      assert.deepEqual(parseCsv(formatCsv({ columns, rows })), [columns.map(({ name }) => name), ...rows]);
    }),
  );
});
