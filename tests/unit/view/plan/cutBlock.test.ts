/** A printed block cut into number, words and departments: nothing is lost, lines and names are where they were. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutBlock } from '../../../../src/view/plan/cutBlock.ts';
import type { CutBlock } from '../../../../src/view/plan/cutBlock.ts';

const text = '3.保障母婴安全。提倡科学备孕。（牵头单位：市卫生健康委；责任单位：市妇联）';
const at = (words: string): number => text.indexOf(words);
const spanOf = (words: string): [number, number] => [at(words), at(words) + words.length];

const layout = {
  anchor: 'goal-3',
  words: [2, at('（')] as [number, number],
  runIn: 0,
  names: [spanOf('市卫生健康委'), spanOf('市妇联')],
  lines: [[62, 0]] as [number, number][],
};
const place = {
  layout,
  marks: [],
  typos: [],
  departmentPaths: new Map([['市妇联', '/departments/x/womens-federation/']]),
};

const joined = ({ label, sentences, duty }: CutBlock): string =>
  [
    label,
    ...sentences.flatMap(({ segments }) => segments.map((one) => one.text)),
    ...duty.flatMap(({ parts }) => parts),
  ].join('');

describe('cutBlock', () => {
  it('gives number, words, and the names with their pages', () => {
    const { label, words, duty, line } = cutBlock(text, place);
    assert.deepEqual([label, words, line], ['3.', '保障母婴安全。提倡科学备孕。', 62]);
    assert.deepEqual(duty, [
      { parts: ['（牵头单位：'], path: null },
      { parts: ['市卫生健康委'], path: null },
      { parts: ['；责任单位：'], path: null },
      { parts: ['市妇联'], path: '/departments/x/womens-federation/' },
      { parts: ['）'], path: null },
    ]);
  });

  it('gives no list where no department is named', () => {
    const bare = { ...place, layout: { ...layout, words: [2, text.length] as [number, number], names: [] } };
    assert.deepEqual(cutBlock(text, bare).duty, []);
  });

  it('begins a line in the words where the source does, and a seam in a name', () => {
    const lines: [number, number][] = [
      [62, 0],
      [64, at('提倡')],
      [66, at('健康委')],
    ];
    const cut = cutBlock(text, { ...place, layout: { ...layout, lines } });
    const starts = cut.sentences.flatMap(({ segments }) => segments.map((one) => [one.line, one.text]));
    assert.deepEqual(starts, [
      [62, '保障母婴安全。'],
      [64, '提倡科学备孕。'],
    ]);
    assert.deepEqual(cut.duty[1]?.parts, ['市卫生', '健康委']);
    assert.equal(joined(cut), text);
  });

  it('says with an empty first part that a piece begins in another line than the one before', () => {
    const lines: [number, number][] = [
      [62, 0],
      [63, at('（')],
    ];
    const cut = cutBlock(text, { ...place, layout: { ...layout, lines } });
    assert.deepEqual(cut.duty[0]?.parts, ['', '（牵头单位：']);
    assert.equal(joined(cut), text);
  });

  it('knows the line of the words where the number has one of its own', () => {
    const lines: [number, number][] = [
      [61, 0],
      [62, 2],
    ];
    const cut = cutBlock(text, { ...place, layout: { ...layout, lines } });
    assert.equal(cut.line, 61);
    assert.equal(cut.sentences[0]?.segments[0]?.line, 62);
  });
});
