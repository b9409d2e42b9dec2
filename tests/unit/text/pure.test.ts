/** The small string tools: blanks, matching form, compact text, sentences, phrases. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { trimRange, withoutBlanks } from '../../../src/text/blank.ts';
import { toCompact } from '../../../src/text/compact.ts';
import { phraseFinder } from '../../../src/text/findPhrases.ts';
import { toMatchForm } from '../../../src/text/matchForm.ts';
import { clauseRanges, endsSentence, firstSentence, sentenceRanges } from '../../../src/text/sentences.ts';

describe('blanks', () => {
  it('are ideographic spaces, no-break spaces and byte order marks too', () => {
    assert.equal(withoutBlanks('\ufeff到\u3000 2025\u00a0年\t'), '到2025年');
    assert.deepEqual(trimRange(' 　甲 乙 '), [2, 5]);
    assert.deepEqual(trimRange('　 '), [2, 2]);
  });
});

describe('matching form', () => {
  for (const [text, form, why] of [
    ['（１）主要目標：', '(1)主要目标:', 'full width and traditional characters'],
    ['９２％', '92%', 'full-width digits'],
    ['完善｡健全､', '完善。健全、', 'half-width stops'],
    ['“十四五”', '“十四五”', 'quotation marks stay'],
  ] as const) {
    it(`${why}: ${text}`, () => assert.equal(toMatchForm(text), form));
  }

  it('keeps every code unit at its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toMatchForm(text).length === text.length));
  });
});

describe('compact text', () => {
  it('knows the place of every character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '1', ' ', '\u3000', '😀', '\n')), (signs) => {
        const value = signs.join('');
        const { text, placeOf } = toCompact(value);
        for (let at = 0; at < text.length; at += 1) assert.equal(value.charAt(placeOf(at)), text.charAt(at));
        assert.equal(placeOf(text.length), text.length === value.length ? text.length : value.length);
      }),
    );
  });
});

describe('sentences', () => {
  for (const [text, ends, why] of [
    ['关注妇女的特殊需求。', true, 'a full stop'],
    ['形成“一门受理、协同办理”的机制。”', true, 'a quotation mark behind it'],
    ['（牵头单位：市妇联）', false, 'a bracket without a full stop'],
    ['平均受教育年限，', false, 'a comma'],
    ['', false, 'nothing'],
  ] as const) {
    it(`${why}: ${text}`, () => assert.equal(endsSentence(text), ends));
  }

  it('parts of sentences between semicolons cover the text', () => {
    assert.deepEqual(clauseRanges('甲；乙。丙;'), [
      [0, 2],
      [2, 4],
      [4, 6],
    ]);
    assert.deepEqual(clauseRanges(''), []);
  });
  it('cover the text and break only where one ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '。', '”', '0', '.', '5', '！', '名')), (signs) => {
        const text = signs.join('');
        assert.equal(
          sentenceRanges(text)
            .map(([start, end]) => text.slice(start, end))
            .join(''),
          text,
        );
      }),
    );
    assert.deepEqual(sentenceRanges('拥有0.85名医生。完善.体系'), [
      [0, 10],
      [10, 13],
      [13, 15],
    ]);
  });

  it('give a measure its heading', () => {
    assert.deepEqual(firstSentence('保障母婴安全。提倡科学备孕。'), { text: '保障母婴安全', length: 7 });
    assert.deepEqual(firstSentence('没有句号'), { text: '没有句号', length: 4 });
  });
});

describe('phrase finder', () => {
  const find = phraseFinder<string | null>([
    ['童工', 'labour'],
    ['儿童工作', null],
    ['未成年人犯罪', 'crime'],
    ['犯罪', 'any'],
    ['a.b(c)', 'signs'],
  ]);

  it('takes the longest phrase at the leftmost place', () => {
    assert.deepEqual(find('预防未成年人犯罪'), [{ value: 'crime', start: 2, end: 8 }]);
  });
  it('finds no phrase inside a longer one that contains it by accident', () => {
    assert.deepEqual(find('妇女儿童工作，使用童工'), [
      { value: null, start: 2, end: 6 },
      { value: 'labour', start: 9, end: 11 },
    ]);
  });
  it('ignores blanks and widths, and gives the place of the words', () => {
    assert.deepEqual(find('使用童 工'), [{ value: 'labour', start: 2, end: 5 }]);
  });
  it('takes signs of regular expressions as signs', () => {
    assert.deepEqual(find('xa.b（c）'), [{ value: 'signs', start: 1, end: 7 }]);
    assert.deepEqual(find('xaxb(c)'), []);
  });
  it('finds nothing without phrases', () => assert.deepEqual(phraseFinder([])('甲'), []));
});
