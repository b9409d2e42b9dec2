/**
 * Bodies mentioned, judged by reading the source lines. mentions/checked.json has `sample`: 60 of all mentions of the seven
 * texts, drawn at random (fixed seed 20240914); `texts`: 60 of the texts that have 机关, 部门, 委, 院, 政府, 妇联 or a word
 * like these, drawn with the same seed, each with all bodies that a reader finds in it; `named`: bodies once missed;
 * `none`: people, quotas, titles and fields of work that are no body.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutBlanks } from '../../src/text/blank.ts';
import { overlap } from '../../src/text/overlap.ts';
import { readJson } from '../support/corpus.ts';
import { readMethod } from '../support/method.ts';
import { composedText, spansOf } from '../support/composedTexts.ts';

interface Judged {
  place: string;
  words: string;
  function: string;
  judgement: 'right' | 'partly' | 'wrong';
  why?: string;
}
const { sample, texts, named, none } = readJson('corpus/mentions/checked.json') as {
  sample: Judged[];
  texts: { place: string; bodies: string[] }[];
  named: { place: string; words: string }[];
  none: { place: string; words: string; why: string }[];
};

describe('mentions judged by reading', () => {
  it('are 60, and at least 95 of 100 are right', () => {
    assert.equal(sample.length, 60);
    const found = sample.filter(({ place, words }) => wordsIn(place).includes(words));
    assert.ok(found.filter(({ judgement }) => judgement === 'right').length >= 0.95 * found.length);
  });

  it('are stated on the method page', () => {
    const [right, partly] = ['right', 'partly'].map(
      (kind) => sample.filter(({ judgement }) => judgement === kind).length,
    );
    const bodies = texts.flatMap((text) => text.bodies).length;
    const stated = `抽查${sample.length}处提及，${right}处正确，${partly}处部分正确；另通读${texts.length}条，其中${bodies}处机构都已找到。`;
    assert.ok(readMethod().includes(stated));
  });

  for (const { place, words, function: does } of sample.filter(({ judgement }) => judgement === 'right'))
    it(`right stays: ${words} in ${place}`, () => {
      const same = composedText(place).mentions.filter((one) => withoutBlanks(one.text) === words);
      assert.ok(same.some((one) => one.function === does));
    });

  it('are at least 95 of 100 of the bodies that a reader finds in 60 texts', () => {
    assert.equal(texts.length, 60);
    const missed = texts.flatMap(({ place, bodies }) => bodies.filter((body) => !wordsIn(place).includes(body)));
    assert.ok(missed.length <= 0.05 * texts.flatMap(({ bodies }) => bodies).length, missed.join());
  });

  for (const { place, words } of named)
    it(`found: ${words} in ${place}`, () => assert.ok(wordsIn(place).some((found) => found.startsWith(words))));

  for (const { place, words, why } of none)
    it(`none: ${words} in ${place}, ${why}`, () => {
      const text = composedText(place);
      const spans = spansOf(words, text);
      assert.ok(!text.mentions.some((mention) => spans.some((span) => overlap(span, mention.span))));
    });
});

describe('a department named in a measure', () => {
  it('is a mention of the department', () => {
    const { mentions } = composedText('liaocheng-children-2021/environment/measure-7');
    assert.deepEqual(
      mentions.map(({ department }) => department),
      ['liaocheng/development-reform', 'liaocheng/women-children-committee-office', 'liaocheng/housing-construction'],
    );
  });
});

function wordsIn(place: string): string[] {
  return composedText(place).mentions.map(({ text }) => withoutBlanks(text));
}
