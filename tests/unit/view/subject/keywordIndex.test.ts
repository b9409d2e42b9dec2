/** The keyword index: its letters, its references and its pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Word } from '../../../../src/model/word.ts';
import { toIndexPages } from '../../../../src/view/subject/keywordIndex.ts';

const words: readonly Word[] = [
  { id: '5-sui', word: '5岁', pinyin: '5 suì', see: [] },
  { id: 'jia-bao', word: '家暴', pinyin: 'jiā bào', see: ['家庭暴力'] },
  { id: 'jia-ting-bao-li', word: '家庭暴力', pinyin: 'jiā tíng bào lì', see: [] },
  { id: 'xiao-yuan-ba-ling', word: '校园霸凌', pinyin: 'xiào yuán bà líng', see: ['家庭暴力'] },
];
const counts: Readonly<Record<string, number>> = { '5岁': 3, 家暴: 1, 家庭暴力: 28 };
const countHits = (word: string): number => counts[word] ?? 0;

describe('letters of the keyword index', () => {
  const letters = toIndexPages(words, countHits, () => []).flatMap((toPage) => toPage().letters);

  it('has the letters that have words, figures first', () => {
    assert.deepEqual(
      letters.map(({ id, name, words: listed }) => [id, name, listed.length]),
      [
        ['0', '0–9', 1],
        ['j', 'J', 2],
        ['x', 'X', 1],
      ],
    );
  });

  it('gives hits, and words to look up as well or instead', () => {
    const listed = letters.flatMap((letter) => letter.words).map(({ word, hits, see }) => [word, hits, see.length]);
    assert.deepEqual(listed, [
      ['5岁', 3, 0],
      ['家暴', 1, 1],
      ['家庭暴力', 28, 0],
      ['校园霸凌', 0, 1],
    ]);
    assert.deepEqual(letters[2]?.words[0]?.see, [{ label: '家庭暴力', path: '/keywords/jia-ting-bao-li/' }]);
  });
});

describe('pages of the keyword index', () => {
  const wordsOf = (letter: string, count: number): Word[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `${letter}-${String(at)}`,
      word: `${letter}${String(at)}`,
      pinyin: letter,
      see: [],
    }));
  const pagesOf = (sizes: Record<string, number>, published: readonly string[] = []) =>
    toIndexPages(
      Object.entries(sizes).flatMap(([letter, count]) => wordsOf(letter, count)),
      () => 1,
      (path) => (path === '/keywords/' ? published : []),
    ).map((toPage) => toPage());
  const lettersOf = (sizes: Record<string, number>) =>
    pagesOf(sizes).map(({ letters }) => letters.map(({ id }) => id).join(''));

  it('are one as long as there are no more than 800 words, and then as long as each other', () => {
    assert.deepEqual(lettersOf({ a: 300, b: 200, c: 300 }), ['abc']);
    assert.deepEqual(lettersOf({ a: 300, b: 200, c: 301 }), ['ab', 'c']);
    assert.deepEqual(lettersOf({ a: 100, b: 2000, c: 100 }), ['a', 'b', 'c']);
    assert.deepEqual(lettersOf({}), ['']);
    assert.equal(pagesOf({ a: 800 })[0]?.paging, null);
  });

  it('name all letters, lead to those of other pages, and keep what was published', () => {
    const [first, second] = pagesOf({ a: 300, b: 200, x: 500 }, ['a', 'x']);
    assert.deepEqual(
      first?.jumps.map(({ label, path, count }) => [label, path, count]),
      [
        ['A', '#a', 300],
        ['B', '#b', 200],
        ['X', '/keywords/2/#x', 500],
      ],
    );
    assert.deepEqual(
      first.paging?.pages.map(({ label }) => label),
      ['第1页：A—B', '第2页：X'],
    );
    assert.deepEqual(first.paging.moved, [{ id: 'x', link: { label: 'X在第2页', path: '/keywords/2/#x' } }]);
    assert.deepEqual(
      second?.jumps.map(({ path }) => path),
      ['/keywords/#a', '/keywords/#b', '#x'],
    );
    assert.deepEqual([second.paging?.number, second.paging?.moved], [2, []]);
    assert.equal(second.head.title, '词语索引（第2页）');
    assert.equal(first.count, 1000);
  });
});
