/** Numbers, their units, and the reasons why some are no targets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findObjection } from '../../../src/enrich/targets/exclusions.ts';
import { findNumbers } from '../../../src/enrich/targets/figures.ts';
import { findQuantities } from '../../../src/enrich/targets/quantities.ts';
import { toWords } from '../../../src/enrich/targets/wordSpan.ts';

describe('numbers', () => {
  const rows: [string, ReturnType<typeof findNumbers>[number]['value'], string | undefined][] = [
    ['0.5—1个百分点', [0.5, 1], undefined],
    ['10%至15%', [10, 15], '%'],
    ['0一6岁', [0, 6], undefined],
    ['2∶3', 2 / 3, 'ratio'],
    ['十万分之九', 9, 'per-100k'],
    ['9/10万', 9, 'per-100k'],
    ['３．５％', 3.5, '%'],
    ['千分之三', 3, '‰'],
    ['万分之五', 0.5, '‰'],
    ['一半', 50, '%'],
    ['1.7亿', 170_000_000, undefined],
    ['二十', 20, undefined],
    ['3。5‰以下', 3.5, '‰'],
    ['82。5岁。', 82.5, undefined],
  ];
  for (const [text, value, unit] of rows) {
    it(text, () => {
      const [found, ...others] = findNumbers(toWords(text).form);
      assert.deepEqual([found?.value, found?.unit, others.length], [value, unit, 0]);
    });
  }
});

it('a stop ends a sentence where it is no decimal point', () => {
  for (const text of ['达到4.5。5岁以下儿童贫血率', '达到10。3岁以下儿童', '共12所。5个区'])
    assert.ok(toWords(text).form.includes('。'), text);
});

describe('quantities', () => {
  const rows: [string, ReturnType<typeof findQuantities>[number]['kind'], number | [number, number], string | null][] =
    [
      ['7.9万平方米', 'extent', 79_000, 'm2'],
      ['3公顷', 'extent', 30_000, 'm2'],
      ['1.7亿元', 'money', 170_000_000, 'CNY'],
      ['30分钟', 'hours', 0.5, 'hour'],
      ['6课时', 'lessons', 6, 'class-hour'],
      ['1000余名', 'count', 1000, 'count'],
      ['2025年', 'calendar', 2025, null],
      ['2021—2030年', 'calendar', [2021, 2030], null],
      ['15年', 'years', 15, 'year'],
      ['全覆盖', 'full', 100, '%'],
      ['12345', 'bare', 12_345, null],
    ];
  for (const [text, kind, value, unit] of rows) {
    it(text, () => {
      const [found] = findQuantities(toWords(text).form);
      assert.deepEqual([found?.kind, found?.value, found?.unit], [kind, value, unit]);
    });
  }
});

describe('objections', () => {
  const rows: [string, string | undefined][] = [
    ['死亡率降至3%', undefined],
    ['0—6岁儿童', 'age'],
    ['未满十六周岁', 'legal-threshold'],
    ['按照标准的50%享受待遇', 'legal-threshold'],
    ['人数达到10人及以上的行政村', 'condition'],
    ['处以3万元罚款', 'penalty'],
    ['第四期', 'ordinal'],
    ['到2025年', 'year'],
    ['《纲要（30条）》', 'title'],
    ['“四个意识”', 'name'],
    ['1000天营养', 'duration'],
    ['九年义务教育', 'duration'],
    ['三级预防', 'kinds'],
    ['12355平台', 'unit-missing'],
    ['二次伤害', 'set-phrase'],
    ['由30%提高到', 'baseline'],
    ['现有床位300张', 'status'],
    ['每村配备一名儿童主任', undefined],
    ['至少一次', undefined],
  ];
  for (const [text, reason] of rows) {
    it(`${text}: ${reason ?? 'none'}`, () => {
      const { form } = toWords(text);
      const [quantity] = findQuantities(form);
      assert.ok(quantity !== undefined);
      assert.equal(findObjection(quantity, form), reason);
    });
  }
});
