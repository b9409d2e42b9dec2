/** CSV that a spreadsheet opens rightly and never runs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCsv } from '../../../src/view/csv.ts';

const cases: [why: string, cell: string | number | null, written: string][] = [
  ['words stay', '婴儿死亡率', '婴儿死亡率'],
  ['a number stays a number, below nought too', -0.5, '-0.5'],
  ['nothing is an empty cell', null, ''],
  ['a formula is made text', '=1+1', "'=1+1"],
  ['so is what begins with +', '+1', "'+1"],
  ['or -', '-1', "'-1"],
  ['or @', '@SUM(A1)', "'@SUM(A1)"],
  ['or a tab', '\t=1', "'\t=1"],
  ['a comma is quoted', '城市,农村', '"城市,农村"'],
  ['a quote is doubled', '“三孩”"', '"“三孩”"""'],
  ['a line end inside a cell becomes a blank, or rows would break', '一\n=二', '一 =二'],
];

describe('CSV', () => {
  for (const [why, cell, written] of cases) {
    it(why, () => assert.equal(formatCsv([['头'], [cell]]), `\uFEFF头\r\n${written}\r\n`));
  }
});
