/** Numerals: accepted and rejected forms, and format as the inverse of parse, proven by enumeration. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatChineseNumeral,
  formatCircled,
  parseChineseDigits,
  parseChineseNumeral,
  parseCircled,
} from '../../../src/text/numerals.ts';
import { parseNumber } from '../../../src/text/numerals/number.ts';
import { parseOrdinal } from '../../../src/text/numerals/ordinal.ts';
import { parseShare } from '../../../src/text/numerals/share.ts';
import {
  formatChinese,
  formatChineseDigits,
  formatFullWidth,
  formatMixed,
  formatDecimal,
  formatOrdinal,
  formatShare,
  formatShareWords,
} from '../../support/numeralWriters.ts';

const DENOMINATORS = [2, 3, 4, 5, 7, 8, 10, 12, 100, 1000, 10_000, 100_000, 1_000_000, 100_000_000];

describe('format undoes parse, for every', () => {
  it('whole number from 0 to 99,999 in Chinese characters', () => {
    const written = new Set<string>();
    for (let value = 0; value <= 99_999; value += 1) {
      const text = formatChineseNumeral(value);
      assert.equal(parseChineseNumeral(text), value, text);
      assert.equal(parseNumber(text), value, text);
      written.add(text);
    }
    assert.equal(written.size, 100_000, 'no two numbers are written alike');
  });

  it('number around every power of ten up to the greatest that is exact', () => {
    for (let power = 1; power <= 15; power += 1) {
      for (const value of [-11, -10, -1, 0, 1, 2, 10, 11, 20, 1001].map((step) => 10 ** power + step)) {
        if (value >= 0) assert.equal(parseChineseNumeral(formatChineseNumeral(value)), value);
      }
    }
    assert.equal(parseChineseNumeral(formatChineseNumeral(Number.MAX_SAFE_INTEGER)), Number.MAX_SAFE_INTEGER);
  });

  it('year from 1900 to 2100, digit by digit', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      assert.equal(parseChineseDigits(formatChineseDigits(year)), year);
      assert.equal(parseNumber(formatChineseDigits(year)), year);
    }
  });

  it('number with up to three decimals, in all four notations', () => {
    for (const whole of [0, 1, 9, 10, 12, 100, 999, 10_001, 120_000, 360_000_000]) {
      for (let thousandths = 0; thousandths < 1000; thousandths += 1) {
        const value = Number(`${whole}.${String(thousandths).padStart(3, '0')}`);
        for (const format of [formatDecimal, formatFullWidth, formatMixed, formatChinese]) {
          assert.equal(parseNumber(format(value)), value, format(value));
        }
      }
    }
  });

  it('number of 万 and 亿 with up to two decimals', () => {
    for (let hundredths = 1; hundredths < 10_000; hundredths += 1) {
      for (const value of [hundredths * 100, hundredths * 1_000_000]) {
        assert.equal(parseNumber(formatMixed(value)), value);
        assert.equal(parseNumber(formatFullWidth(value)), value);
      }
    }
  });

  it('share of a grid of values and denominators, in signs and in words', () => {
    for (const per of DENOMINATORS) {
      for (let tenths = 0; tenths <= 1000; tenths += 1) {
        const share = { value: Number(formatDecimal(tenths / 10)), per };
        assert.deepEqual(parseShare(formatShare(share)), share, formatShare(share));
        assert.deepEqual(parseShare(formatShareWords(share)), share, formatShareWords(share));
      }
    }
  });

  it('ordinal from 1 to 9,999 and circled number from 1 to 20', () => {
    for (let place = 1; place <= 9999; place += 1) {
      assert.equal(parseOrdinal(formatOrdinal(place)), place);
      assert.equal(parseOrdinal(`第${place}`), place);
    }
    for (let value = 1; value <= 20; value += 1) assert.equal(parseCircled(formatCircled(value)), value);
    const others = ['㉑', 21, '㊿', 50, '❿', 10, '➊', 1, '⓴', 20, '㊀', 1, '㊉', 10, '一', undefined] as const;
    for (let at = 0; at < others.length; at += 2) assert.equal(parseCircled(String(others[at])), others[at + 1]);
  });
});

describe('what parse accepts is closed under format', () => {
  /** Every string of up to four of these signs: accepted ones keep their value when formatted and parsed again. */
  const signs = ['零', '〇', '一', '二', '两', '九', '十', '百', '千', '万', '亿'];
  const strings = (length: number): string[] =>
    length === 0 ? [''] : strings(length - 1).flatMap((start) => signs.map((sign) => start + sign));

  it('for all strings of up to five Chinese signs', () => {
    let accepted = 0;
    for (const text of [1, 2, 3, 4, 5].flatMap(strings)) {
      const value = parseChineseNumeral(text);
      if (value === undefined) continue;
      accepted += 1;
      assert.equal(parseChineseNumeral(formatChineseNumeral(value)), value, text);
    }
    assert.ok(accepted > 4000, String(accepted));
  });
});

describe('parseChineseNumeral', () => {
  const rows: [string, number | undefined, string][] = [
    ['十二', 12, 'ten without 一'],
    ['一十二', 12, 'ten with it'],
    ['一百二十三', 123, 'all places'],
    ['两千', 2000, '两 is 二'],
    ['一万二千', 12_000, 'a group of four'],
    ['一万二', 12_000, 'the last unit left unspoken'],
    ['一百二', 120, 'the same below 万'],
    ['一百零二', 102, 'a skipped place'],
    ['廿', 20, 'twenty in one sign'],
    ['卅一', 31, 'the same, and more'],
    ['一百廿五', 125, 'the same behind a hundred'],
    ['一百〇二', 102, 'its other sign'],
    ['一千二十', 1020, 'a skipped place without 零'],
    ['一亿七千万', 170_000_000, 'two groups'],
    ['一万亿', 1e12, '亿 counted in 万'],
    ['零', 0, 'nothing'],
    ['', undefined, 'no text'],
    ['百', undefined, 'a unit without a count'],
    ['十四五', undefined, 'the name of a plan'],
    ['七八', undefined, 'about seven or eight'],
    ['一二三', undefined, 'a list'],
    ['一百零', undefined, '零 before nothing'],
    ['一百零二十', undefined, '零 where no place is skipped'],
    ['一百零零二', undefined, '零 twice'],
    ['二十十', undefined, 'a unit twice'],
    ['一万万', undefined, '万 counted in 万'],
    ['一千万亿亿', undefined, 'more than a double holds'],
    ['九'.repeat(100), undefined, 'a long run'],
  ];
  for (const [text, value, reason] of rows) {
    it(`${text.slice(0, 12)}: ${reason}`, () => {
      assert.equal(parseChineseNumeral(text), value);
    });
  }
});

describe('parseNumber', () => {
  const rows: [string, number | undefined][] = [
    ['10.5', 10.5],
    ['８．２', 8.2],
    ['0.85', 0.85],
    ['1,200', 1200],
    ['1.7亿', 170_000_000],
    ['1.1万', 11_000],
    ['3千', 3000],
    ['3600万', 36_000_000],
    ['1.5 万', 15_000],
    ['2亿3000万', 230_000_000],
    ['5千万', 50_000_000],
    ['１.５萬', 15_000],
    ['〇点五', 0.5],
    ['零点五', 0.5],
    ['八点二', 8.2],
    ['三点五万', 35_000],
    ['一点七亿', 170_000_000],
    ['二〇二五', 2025],
    ['一九四九', 1949],
    ['1.2.3', undefined],
    ['1,20', undefined],
    ['1万1万', undefined],
    ['1万20千', undefined],
    ['万', undefined],
    ['八点', undefined],
    ['点五', undefined],
    ['1e5', undefined],
    ['-1', undefined],
    [' 1', undefined],
    ['1234567890123456', undefined],
  ];
  for (const [text, value] of rows) {
    it(`${text} is ${value ?? 'none'}`, () => {
      assert.equal(parseNumber(text), value);
    });
  }
});

describe('parseShare', () => {
  const rows: [string, number, number][] = [
    ['98.5%', 98.5, 100],
    ['９８％', 98, 100],
    ['98 %', 98, 100],
    ['3.3‰', 3.3, 1000],
    ['百分之三十', 30, 100],
    ['百分之98.5', 98.5, 100],
    ['百分之百', 100, 100],
    ['千分之三', 3, 1000],
    ['十万分之九', 9, 100_000],
    ['10万分之9', 9, 100_000],
    ['9/10万', 9, 100_000],
    ['8.2/10 万', 8.2, 100_000],
    ['三分之一', 1, 3],
    ['1/3', 1, 3],
    ['一半', 1, 2],
    ['半数', 1, 2],
  ];
  for (const [text, value, per] of rows) {
    it(`${text} is ${value} of ${per}`, () => {
      assert.deepEqual(parseShare(text), { value, per });
    });
  }

  for (const text of ['', '30', '%', '百分之', '分之三', '零分之一', '1/0', '半', '1/2/3', '百分点']) {
    it(`「${text}」 is none`, () => {
      assert.equal(parseShare(text), undefined);
    });
  }
});

describe('format rejects numbers it cannot write exactly', () => {
  it('by a RangeError', () => {
    for (const value of [-1, 0.5, NaN, Infinity, 2 ** 60]) assert.throws(() => formatChineseNumeral(value), RangeError);
    for (const value of [-1, NaN, Infinity, 1 / 3]) assert.throws(() => formatDecimal(value), RangeError);
    for (const value of [0, 999, 2025.5, -2025]) assert.throws(() => formatChineseDigits(value), RangeError);
    for (const value of [0, 21, 1.5]) assert.throws(() => formatCircled(value), RangeError);
  });
});
