/** Tables of numbered rows, read a line for each row where cells could not be told apart otherwise. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toNumberedRows } from '../../../src/reading/numberedRows.ts';
import { readHtml } from '../../../src/reading/html/readHtml.ts';

const HEAD = [['序号'], ['任务'], ['责任单位']];

describe('numbered rows', () => {
  it('are a line each where a cell is empty or has several lines', () => {
    const rows = [HEAD, [['1'], ['建园'], ['县教育局', '县财政局']], [['2'], ['办学'], []]];
    assert.deepEqual(toNumberedRows(rows), ['序号\t任务\t责任单位', '1\t建园\t县教育局 县财政局', '2\t办学\t']);
  });

  it('stay cell by cell where every cell is one line', () => {
    const rows = [HEAD, [['1'], ['建园'], ['县教育局']], [['2'], ['办学'], ['县财政局']]];
    assert.equal(toNumberedRows(rows), undefined);
  });

  it('are no rows without numbers, nor with rows of another length', () => {
    const unnumbered = [HEAD, [['索引号'], ['12'], []], [['主题'], ['儿童'], []]];
    const uneven = [HEAD, [['1'], ['建园'], []], [['2'], ['办学']]];
    assert.equal(toNumberedRows(unnumbered), undefined);
    assert.equal(toNumberedRows(uneven), undefined);
  });

  it('keep the words of a page around them', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `${row('序号', '任务', '单位')}${row('1', '建园', '县教育局<br>县财政局')}${row('2', '办学', '')}`;
    const page = `<div><p>一、重点任务</p><table><tbody>${table}</tbody></table><p>二、保障措施</p></div>`;
    assert.deepEqual(readHtml(page).text.split('\n'), [
      '一、重点任务',
      '序号\t任务\t单位',
      '1\t建园\t县教育局 县财政局',
      '2\t办学\t',
      '二、保障措施',
    ]);
  });
});
