/** Words by pinyin: every way of typing finds the word; unreadable input does not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findByPinyin, isPinyin, toPinyinTable } from '../../../../src/search/suggest/pinyin.ts';
import type { PinyinEntry } from '../../../../src/search/suggest/pinyin.ts';
import type { Word } from '../../../../src/model/word.ts';

const table: readonly PinyinEntry[] = [
  ['近视', 'jin shi', 10],
  ['近视率', 'jin shi lv', 9],
  ['教师', 'jiao shi', 40],
  ['家属', 'jia shu', 40],
  ['留守儿童', 'liu shou er tong', 31],
  ['绿色', 'lv se', 12],
  ['西安', 'xi an', 2],
  ['先进', 'xian jin', 3],
  ['5岁以下', '5 sui yi xia', 4],
];

const rows: readonly (readonly [typed: string, found: readonly string[], why: string])[] = [
  ['jinshi', ['近视', '近视率'], 'whole syllables: the word itself, then what begins with it'],
  ['js', ['家属', '教师', '近视', '近视率'], 'initials: most hits first, equals by code point, longer words last'],
  ['jsl', ['近视率'], 'initials of three'],
  ['jinsh', ['近视', '近视率'], 'a syllable begun'],
  ['jshi', ['教师', '近视', '近视率'], 'an initial and a syllable'],
  ['liushou ertong', ['留守儿童'], 'blanks between words'],
  ['lset', ['留守儿童'], 'initials of four'],
  ['lsrt', ['留守儿童'], 'r for 儿, as some type it'],
  ['LiuShou', ['留守儿童'], 'capitals'],
  ["xi'an", ['西安', '先进'], 'an apostrophe'],
  ['xian', ['西安', '先进'], 'the whole of one word and the beginning of another'],
  ['jin4shi4', ['近视', '近视率'], 'tone digits'],
  ['jìn shì', ['近视', '近视率'], 'tone marks'],
  ['lvse', ['绿色'], 'v for ü'],
  ['luse', ['绿色'], 'u for ü'],
  ['lǜsè', ['绿色'], 'ü itself'],
  ['5sui', ['5岁以下'], 'a figure that belongs to the word'],
  ['shi', [], 'not from the middle of a word'],
  ['xyz', [], 'nothing reads so'],
  ['近视', [], 'not Latin letters'],
  ['98%', [], 'a number is no pinyin'],
  ['', [], 'nothing typed'],
];

for (const [typed, found, why] of rows) {
  test(`${why}: ${typed === '' ? '(nothing)' : typed}`, () => {
    assert.deepEqual(wordsOf(table, typed), found);
  });
}

test('Latin letters may be pinyin, figures alone and characters are not', () => {
  assert.deepEqual(['jinshi', 'lǜ', '12345', '12/10', '托育', 'a1'].map(isPinyin), [
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('every word of the index is found by its own pinyin, first but for its homophones', () => {
  const words = JSON.parse(
    readFileSync(new URL('../../../../content/plans/words.json', import.meta.url), 'utf8'),
  ) as Word[];
  const all = words.map(({ word, pinyin }): PinyinEntry => [word, plain(pinyin), 1]);
  const lost = all.filter(([word, syllables]) => {
    if (!/[a-z]/.test(syllables)) return false;
    const homophones = all.filter(([, other]) => other === syllables).length;
    return !wordsOf(all, syllables).slice(0, homophones).includes(word);
  });
  assert.deepEqual(lost, []);
});

function plain(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '');
}

function wordsOf(entries: readonly PinyinEntry[], typed: string): string[] {
  return findByPinyin(entries, typed).map(([word]) => word);
}

test('words without hits are left out of the table', () => {
  const words: readonly Word[] = [
    { id: '5-sui', word: '5岁', pinyin: '5 suì', see: [] },
    { id: 'jia-bao', word: '家暴', pinyin: 'jiā bào', see: ['家庭暴力'] },
    { id: 'jia-ting-bao-li', word: '家庭暴力', pinyin: 'jiā tíng bào lì', see: [] },
    { id: 'xiao-yuan-ba-ling', word: '校园霸凌', pinyin: 'xiào yuán bà líng', see: ['家庭暴力'] },
  ];
  const counts: Readonly<Record<string, number>> = { '5岁': 3, 家暴: 1, 家庭暴力: 28 };
  assert.deepEqual(
    toPinyinTable(words, (word) => counts[word] ?? 0),
    [
      ['5岁', '5 sui', 3],
      ['家暴', 'jia bao', 1],
      ['家庭暴力', 'jia ting bao li', 28],
    ],
  );
});
