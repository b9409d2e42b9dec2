/**
 * Laws cited and programmes named, judged by reading the source lines. citations/checked.json has `sample`: 40 of all
 * citations of the seven texts, drawn at random (fixed seed 20240914); `bare`: every citation without 《》, from a reading of
 * all lines of the sources with 法, 条例, 规定, 办法, 纲要, 大纲, 标准, 规划, 计划, 行动, 工程 or 项目; `none`: words in
 * these lines that look like a citation and are none.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LawRef } from '../../src/model/law.ts';
import { overlap } from '../../src/text/overlap.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { readJson } from '../support/corpus.ts';
import { readMethod } from '../support/method.ts';
import { composedText, composedTexts, spansOf } from '../support/composedTexts.ts';

interface Citation {
  place: string;
  words: string;
  law: string | null;
}
interface Judged extends Citation {
  judgement: 'right' | 'partly' | 'wrong';
  why?: string;
}
const { sample, bare, none } = readJson('corpus/citations/checked.json') as {
  sample: Judged[];
  bare: Citation[];
  none: { place: string; words: string; why: string }[];
};

describe('citations judged by reading', () => {
  it('are 40, and at least 95 of 100 are right', () => {
    assert.equal(sample.length, 40);
    const found = sample.filter(isFound);
    assert.ok(found.filter(({ judgement }) => judgement === 'right').length >= 0.95 * found.length);
  });

  it('are stated on the method page', () => {
    const [right, partly] = ['right', 'partly'].map(
      (kind) => sample.filter(({ judgement }) => judgement === kind).length,
    );
    assert.ok(readMethod().includes(`抽查${sample.length}处引用和点名，${right}处正确，${partly}处部分正确；`));
  });

  for (const one of sample.filter(({ judgement }) => judgement === 'right'))
    it(`right stays: ${one.words} in ${one.place}`, () => assert.ok(isFound(one)));
});

describe('citations without 《》', () => {
  it('are those found by reading, no more and no less', () => {
    const found = composedTexts().flatMap(({ id, laws }) =>
      laws.filter(({ bracketed }) => !bracketed).map(({ law, title }) => [id, law, withoutBlanks(title)].join(' ')),
    );
    assert.deepEqual(found.sort(), bare.map(({ place, law, words }) => [place, law, words].join(' ')).sort());
  });

  for (const { place, words, why } of none)
    it(`none: ${words} in ${place}, ${why}`, () => {
      const text = composedText(place);
      const spans = spansOf(words, text);
      assert.ok(!text.laws.some((law) => spans.some((span) => overlap(span, law.span))));
    });
});

function isFound({ place, words, law }: Citation): boolean {
  const { text, laws } = composedText(place);
  const wordsOf = ({ span }: LawRef): string => withoutBlanks(text.slice(...span));
  return laws.some((ref) => ref.law === law && wordsOf(ref) === words);
}
