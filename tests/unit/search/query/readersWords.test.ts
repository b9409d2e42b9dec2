/** Words of readers that are found by a pair of their characters. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSaidWords } from '../../../../scripts/search/saidWords.ts';
import { cutTerm } from '../../../../src/search/query/cutTerm.ts';
import type { Knife } from '../../../../src/search/query/cutTerm.ts';
import type { Sense, SynonymRow } from '../../../../src/search/query/meanings.ts';
import { withSynonyms } from '../../../../src/search/query/meanings.ts';
import { pairOfWord, pairsToAsk } from '../../../../src/search/query/readersWords.ts';

const senses: [string, Sense][] = [
  ['腾冲', { region: { value: 'tengchong', label: '腾冲市' } }],
  ['给', { aside: { asks: null } }],
  ['烫', { synonyms: ['烧烫伤'] }],
];
const knife: Knife = { lexicon: new Map(senses), words: new Set(['孩子', '学校', '小学生']) };
const ask = (term: string): string[] => pairsToAsk(term, cutTerm(term, knife), knife);

test('what a cut leaves unknown is asked for with the character on either side', () => {
  assert.deepEqual(ask('腾冲卖烟'), ['卖烟', '冲卖']);
  assert.deepEqual(ask('给孩子喂'), ['子喂']);
  assert.deepEqual(ask('卖烟给孩子'), ['卖烟', '烟给']);
});

test('of a long sentence the pairs within unknown pieces are asked for first, and no more than a dozen', () => {
  const long = '烟糖纸笔墨砚梳镜钩秤斗升尺';
  const asked = ask(`腾冲${long}`);
  assert.deepEqual(
    asked,
    Array.from({ length: 12 }, (_, at) => long.slice(at, at + 2)),
  );
  assert.equal(asked.includes('冲烟'), false);
});

test('a single character with a meaning may be a part of a longer word, one that is set aside is not', () => {
  assert.deepEqual(ask('学校烫给孩子'), ['校烫', '烫给']);
  assert.deepEqual(ask('学校给孩子'), []);
});

test('pairs that are not Chinese are never asked for', () => {
  assert.deepEqual(ask('学校a烟'), []);
});

test('a word is found by a pair that is asked for wherever known words leave it alone', () => {
  for (const word of ['卖烟', '孩子哭', '给娃喂药', '烫头', '校门口', '小学生烟']) {
    const pair = pairOfWord(word, knife);
    assert.ok(pair !== undefined && word.includes(pair), word);
    for (const term of [word, `腾冲${word}`, `${word}给孩子`, `学校${word}学校`])
      assert.ok(ask(term).includes(pair), term);
  }
});

test('a word that looks made of known words is hidden: nothing would ask for it', () => {
  assert.equal(pairOfWord('学校孩子', knife), undefined);
  const rows: SynonymRow[] = [
    ['学校孩子 卖烟', '香烟', -1],
    ['孩子学校孩子', '学生', -1],
  ];
  const { hidden, said } = toSaidWords(rows, knife, { topics: [] });
  assert.deepEqual(hidden, [
    ['学校孩子', '香烟', -1],
    ['孩子学校孩子', '学生', -1],
  ]);
  assert.deepEqual([...said], [['卖烟', [['卖烟', '香烟', -1]]]]);
});

test('a word made of a hidden one is hidden too', () => {
  const rows: SynonymRow[] = [
    ['ab', '甲', -1],
    ['学校ab', '乙', -1],
  ];
  const { hidden, said } = toSaidWords(rows, knife, { topics: [] });
  assert.equal(said.size, 0);
  assert.equal(withSynonyms(knife.lexicon, hidden, { topics: [] }).get('学校ab')?.synonyms?.[0], '乙');
});
