/** Numerals in running text: where they stand, and what each says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNumerals } from '../../../src/text/numerals/findNumerals.ts';
import { parseNumber } from '../../../src/text/numerals/number.ts';
import { parseOrdinal } from '../../../src/text/numerals/ordinal.ts';
import { parseShare } from '../../../src/text/numerals/share.ts';

describe('findNumerals', () => {
  const rows: [string, string][] = [
    ['到2025年，达到百分之三十', '2025 | 百分之三十 30/100'],
    ['死亡率控制在十万分之九以下、１２／１０万', '十万分之九 9/100000 | １２／１０万 12/100000'],
    ['分别控制在3‰、3.3‰和4‰以下', '3‰ 3/1000 | 3.3‰ 3.3/1000 | 4‰ 4/1000'],
    ['面积7.9万平方米，投资1亿元', '7.9万 79000 | 1亿 100000000'],
    ['3～6岁、0.5—1个', '3 | 6 | 0.5 | 1'],
    ['“十四五”时期，七八个，1.2.3节，2021/12/3', ''],
    ['二〇二五年第四期，第１２届', '二〇二五 2025 | 第四 ordinal 4 | 第１２ ordinal 12'],
    ['八点三十分', '八 8 | 三十 30'],
    ['半数以上、一半、三分之一', '半数 1/2 | 一半 1/2 | 三分之一 1/3'],
    ['提高1个百分点', '1'],
    ['1,200人，60，70', '1,200 1200 | 60 | 70'],
    ['二十多万', '二十 20'],
  ];
  for (const [text, expected] of rows) {
    it(text, () => {
      const found = findNumerals(text).map(({ start, end, kind, value, per }) => {
        const numeral = text.slice(start, end);
        const said = per === 1 ? String(value) : `${value}/${per}`;
        return [numeral, ...(kind === 'ordinal' ? [kind] : []), ...(said === numeral ? [] : [said])].join(' ');
      });
      assert.equal(found.join(' | '), expected);
    });
  }

  it('gives ascending places, and each find parses alone to the same value', () => {
    const text = '到2030年，１．７亿元、三分之一的第十二届、98 %以上、二〇三五。'.repeat(50);
    let last = 0;
    for (const { start, end, kind, value, per } of findNumerals(text)) {
      assert.ok(start >= last && end > start);
      last = end;
      const numeral = text.slice(start, end);
      if (kind === 'share') assert.deepEqual(parseShare(numeral), { value, per });
      else assert.equal(kind === 'ordinal' ? parseOrdinal(numeral) : parseNumber(numeral), value);
    }
    assert.equal(findNumerals(text).length, 300);
  });

  it('passes over a million digits as no number', () => {
    assert.deepEqual(findNumerals('7'.repeat(1_000_000)), []);
  });
});
