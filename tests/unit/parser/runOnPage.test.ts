/** A page whose lines ended up in one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from '../../../src/parser/lines/readLines.ts';
import { cutRunOnPages } from '../../../src/parser/lines/runOnPage.ts';
import { vocabulary } from '../../support/corpus.ts';

describe('a page in one line', () => {
  it('is cut where its lines ended, and not within a number, a label or a date', () => {
    const own = [
      '某政发〔2022〕 7 号',
      '各县人民政府：',
      '现将《某市妇女发展规划》印发给你们。',
      '2022年5月6日',
      '一、总体要求',
      '到 2030 年实现。',
      '第二节 发展领域',
      '（一）妇女与健康',
      '1. 筛查率达到 90 %。',
      '①建档。',
      '二、组织实施',
    ];
    const text = own.join(' ');
    const cut = cutRunOnPages(readLines(text), vocabulary.markers);
    assert.deepEqual(
      cut.map(({ value }) => value),
      own,
    );
    for (const { value, offset, column } of cut) {
      assert.equal(text.slice(offset, offset + value.length), value);
      assert.equal(column, offset + 1);
    }
  });

  it('is no line of a text with one number', () => {
    const lines = readLines(`到 2030 年 ${'坚持男女平等。'.repeat(30)} 一、总体要求`);
    assert.deepEqual(cutRunOnPages(lines, vocabulary.markers), lines);
  });
});
