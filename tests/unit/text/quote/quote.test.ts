/** Checking quotations: their place, and the exact place of the first difference. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plan as planSchema } from '../../../../src/model/plan.ts';
import { checkQuote, isCloser } from '../../../../src/text/quote/check.ts';
import type { Differing } from '../../../../src/text/quote/check.ts';
import { findBestChain } from '../../../../src/text/quote/chain.ts';
import type { Stretch } from '../../../../src/text/quote/chain.ts';
import { extend } from '../../../../src/text/quote/extend.ts';
import { piecesAt, toOriginal } from '../../../../src/text/quote/original.ts';
import { fromQuotable } from '../../../../src/text/quote/quotable.ts';
import { toSide } from '../../../../src/text/quote/sides.ts';
import { readJson } from '../../../support/corpus.ts';

const small = toOriginal([
  { text: '到2025年，12岁儿童龋患率控制在25%以内。', url: '#s1', label: '第1句' },
  { text: '新发近视率明显 下降，小学生近视率降至\n38%以下。', url: '#s2', label: '第2句' },
  { text: '（牵头单位：市教体局）', url: '', label: '' },
  { text: '新发近视率明显下降。', url: '#s3', label: '第3句' },
]);

function differing(quotation: string, original = small): Differing {
  const check = checkQuote(quotation, original);
  assert.ok(check.verdict === 'form' || check.verdict === 'different', `${check.verdict}: ${quotation}`);
  return check;
}

describe('a quotation', () => {
  for (const [why, quotation, verdict] of [
    ['nothing', '', 'empty'],
    ['only blanks', ' 　\n', 'empty'],
    ['word for word', '龋患率控制在25%以内。', 'same'],
    ['one character', '龋', 'same'],
    ['blanks and line ends do not count', '小学生 近视率\n降至 38%以下', 'same'],
    ['over two sentences', '25%以内。新发近视率', 'same'],
    ['marks of another width', '到2025年,12岁儿童龋患率控制在25％以内', 'form'],
    ['marks left out', '到2025年12岁儿童龋患率控制在25%以内', 'form'],
    ['traditional characters', '小學生近視率降至38%以下', 'form'],
    ['a number changed', '小学生近视率降至30%以下', 'different'],
    ['a word left out', '小学生近视率降38%以下', 'different'],
    ['a foreign sentence', '今天天气晴朗，我们去公园散步。', 'none'],
    ['too short to be found by likeness', '龋齿率', 'none'],
  ] as const) {
    it(`${why}: ${verdict}`, () => assert.equal(checkQuote(quotation, small).verdict, verdict));
  }

  it('that occurs twice is shown in both places', () => {
    const check = checkQuote('新发近视率明显下降', small);
    assert.ok(check.verdict === 'same');
    assert.deepEqual(
      check.places.map((place) => place.map(({ url }) => url)),
      [['#s2'], ['#s3']],
    );
  });

  it('names the sentences it covers, and no words without a place', () => {
    const { place } = differing('小学生近视率降至38%以下。（牵头单位：市教育局）新发近视率');
    assert.deepEqual(
      place.map(({ label }) => label),
      ['第2句', '第3句'],
    );
  });

  for (const [why, quotation, original, at] of [
    ['in the middle', '小学生近视率降至30%以下', '小学生近视率降至38%以下', 9],
    ['at its first character', '大学生近视率降至38%以下', '小学生近视率降至38%以下', 0],
    ['at its last character', '小学生近视率降至38%以上', '小学生近视率降至38%以下', 12],
    ['where a word was put in', '小学生近视率应降至38%以下', '小学生近视率降至38%以下', 6],
    ['where words were left out', '新发近视率下降，小学生近视率', '新发近视率明显下降，小学生近视率', 5],
    ['behind foreign words', '本市宣布：小学生近视率降至38%以下。', '小学生近视率降至38%以下。', 0],
  ] as const) {
    it(`parts from its original ${why}`, () => {
      const check = differing(quotation);
      assert.deepEqual([check.original, check.at], [original, at]);
    });
  }
});

describe('a slip in a quotation of a whole plan', () => {
  const plan = planSchema.parse(readJson('../content/plans/liaocheng-women-2021/plan.json'));
  const original = toOriginal(
    plan.domains.flatMap(({ goals, measures }) =>
      [...goals, ...measures].map(({ id, text }) => ({ text, url: id, label: id })),
    ),
  );
  const slice = fc
    .tuple(fc.nat(original.text.length - 400), fc.integer({ min: 14, max: 400 }))
    .map(([start, length]) => ({ start, words: original.text.slice(start, start + length) }));
  // Characters that no plan contains, so that every slip is one.
  const foreign = fc.constantFrom('鑫', '犇', '骉');

  const slips = {
    'a character replaced': (words: string, at: number, by: string) => words.slice(0, at) + by + words.slice(at + 1),
    'a character put in': (words: string, at: number, by: string) => words.slice(0, at) + by + words.slice(at),
    'a character left out': (words: string, at: number) => words.slice(0, at) + words.slice(at + 1),
  };
  /** A quotation with one slip in it, at least `margin` characters from its ends. */
  const slipped = (slip: (typeof slips)[keyof typeof slips], margin: number) =>
    fc
      .tuple(slice, fc.double({ min: 0, max: 1, noNaN: true }), foreign)
      .map(([{ start, words }, share, by]) => {
        const at = margin + Math.floor(share * (words.length - 2 * margin - 1));
        return { start, words, quoted: slip(words, at, by), before: words.slice(0, at), after: words.slice(at + 1) };
      })
      .filter(({ quoted, before, after }) => !original.text.includes(quoted) && standsOnce(before, after));
  /** Whether what a slip leaves of some words could be of one place only: of two, either is a right answer. */
  const standsOnce = (before: string, after: string): boolean =>
    [...original.text.matchAll(new RegExp(`${RegExp.escape(before)}.{0,2}${RegExp.escape(after)}`, 'gu'))].length === 1;

  for (const [why, quoted, words] of [
    ['what follows agrees', '展的家庭政策体系,增强家发展', '展的家庭政策体系,增强家庭发展'],
    ['the end agrees', '比例与女职工比例相适应。深', '比例与女职工比例相适应。在深'],
  ] as const) {
    it(`of two places that have its beginning, it is found where ${why}`, () =>
      assert.equal(differing(quoted, original).original, words));
  }

  for (const [name, slip] of Object.entries(slips)) {
    it(`${name}: found at its place, the first difference exact`, () => {
      fc.assert(
        fc.property(slipped(slip, 5), ({ words, quoted }) => {
          const check = differing(quoted, original);
          assert.equal(check.original, words);
          assert.equal(check.at, commonLength(quoted, words));
        }),
        { numRuns: 300 },
      );
    });

    it(`${name}, near an end: found there, give or take a few characters`, () => {
      fc.assert(
        fc.property(slipped(slip, 0), ({ start, words, quoted }) => {
          const check = differing(quoted, original);
          const around = original.text.slice(Math.max(0, start - 3), start + words.length + 3);
          assert.ok(around.includes(check.original), check.original);
          assert.ok(check.original.length >= words.length - 3, check.original);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('no slip: identical, at any place and with any line breaks', () => {
    fc.assert(
      fc.property(slice, fc.nat(400), ({ start, words }, cut) => {
        const check = checkQuote(`${words.slice(0, cut)} \n　${words.slice(cut)}`, original);
        assert.ok(check.verdict === 'same');
        const all = check.places.flat().map(({ url }) => url);
        for (const { url } of piecesAt(original, start, start + words.length)) assert.ok(all.includes(url));
      }),
    );
  });

  it('a long quotation with many slips is still found', () => {
    const words = original.text.slice(2000, 12_000);
    assert.equal(differing(words.replaceAll('妇女', '女姓'), original).original, words);
  });

  it('beyond 1,500 characters, the rest of a quotation is taken character by character, without a table of both', () => {
    assert.equal(extend('甲'.repeat(1500), '乙'.repeat(1500)), 0);
    assert.equal(extend('甲'.repeat(1501), '乙'.repeat(1600)), 1501);
  });

  it('however many stretches it has, only so many are put in order', () => {
    const reads = (count: number): number => {
      let times = 0;
      const stretch = (at: number): Stretch => ({
        length: 4,
        at,
        get quoted() {
          times += 1;
          return at;
        },
      });
      findBestChain(Array.from({ length: count }, (_, nth) => stretch(5 * nth)));
      return times;
    };
    // Each of 2,000 is compared with those before it; were all, twice as many would be four times the work.
    assert.ok(reads(6000) < 1.5 * reads(3000));
  });
});

describe('the closer of two originals', () => {
  const other = toOriginal([{ text: '小学生近视率降至40%以下。', url: '#s1', label: '' }]);
  it('is the one with fewer differences', () => {
    const quotation = '小学生近视率降至40%以内';
    assert.equal(isCloser(checkQuote(quotation, other), checkQuote(quotation, small)), true);
    assert.equal(isCloser(checkQuote(quotation, small), checkQuote(quotation, other)), false);
  });
  it('anything found is closer than nothing', () => {
    assert.equal(isCloser(checkQuote('小学生近视率降至40%', other), { verdict: 'none' }), true);
  });
});

describe('the two sides', () => {
  it('are the quotation and the original, and each marks its own words', () => {
    const check = differing('小学生近视率应降至30%以下');
    const side = (name: 'quoted' | 'original'): string =>
      toSide(check, name)
        .map(({ text, mark }) => (mark === null ? text : mark === 'first' ? `[${text}]` : `(${text})`))
        .join('');
    assert.equal(side('quoted'), '小学生近视率[应](降至30%)以下');
    assert.equal(side('original'), '小学生近视率[降](至38%)以下');
  });
  it('joined are the compared texts', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (from, length) => {
        const quotation = `${small.text.slice(from, from + 10 + length)}不${small.text.slice(from + 10 + length, from + 30)}`;
        const check = checkQuote(quotation, small);
        if (check.verdict !== 'different' && check.verdict !== 'form') return;
        for (const side of ['quoted', 'original'] as const) {
          assert.equal(
            toSide(check, side)
              .map(({ text }) => text)
              .join(''),
            check[side],
          );
        }
      }),
    );
  });
});

describe('how far a text matches given words', () => {
  for (const [why, words, text, expected] of [
    ['all of it', '率控制在', '率控制在50%', 4],
    ['with a word put in', '率控制在', '率应控制在50%', 5],
    ['nothing to compare', '', '率控制在', 0],
    ['a slip in few signs', '大', '小学生', 1],
    ['nothing alike', '今天天气很好啊', '率控制在五十以内', 0],
  ] as const) {
    it(why, () => assert.equal(extend(words, text), expected));
  }
});

it('a file of words becomes an original with a place for every sentence', () => {
  const { text, pieces } = fromQuotable({
    plan: '甲规划',
    blocks: [
      ['健康 主要目标1', '/plans/a/health/goal-1/#s', ['提高 质量。', '加强防治。']],
      ['前言', '/plans/a/preface/', ['前　言']],
    ],
  });
  assert.equal(text, '提高质量。加强防治。前言');
  assert.deepEqual(
    pieces.map(({ label, url, start }) => [label, url, start]),
    [
      ['甲规划 健康 主要目标1 第1句', '/plans/a/health/goal-1/#s1', 0],
      ['甲规划 健康 主要目标1 第2句', '/plans/a/health/goal-1/#s2', 5],
      ['甲规划 前言', '/plans/a/preface/', 10],
    ],
  );
});

function commonLength(one: string, two: string): number {
  let length = 0;
  while (length < one.length && one[length] === two[length]) length += 1;
  return length;
}
