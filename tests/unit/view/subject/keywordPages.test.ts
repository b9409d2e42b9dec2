/** The keyword index as pages: letters, references, and the targets of hits. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Word } from '../../../../src/model/word.ts';
import { plan as planSchema } from '../../../../src/model/plan.ts';
import { toLetters } from '../../../../src/view/subject/keywordPages.ts';
import { findHitsIn, groupByPlace, toKindLinks } from '../../../../src/view/subject/wordHits.ts';
import { contentFolder } from '../../../support/corpus.ts';

const words: readonly Word[] = [
  { id: '5-sui', word: '5岁', pinyin: '5 suì', see: [] },
  { id: 'jia-bao', word: '家暴', pinyin: 'jiā bào', see: ['家庭暴力'] },
  { id: 'jia-ting-bao-li', word: '家庭暴力', pinyin: 'jiā tíng bào lì', see: [] },
  { id: 'xiao-yuan-ba-ling', word: '校园霸凌', pinyin: 'xiào yuán bà líng', see: ['家庭暴力'] },
];
const counts: Readonly<Record<string, number>> = { '5岁': 3, 家暴: 1, 家庭暴力: 28 };
const countHits = (word: string): number => counts[word] ?? 0;

describe('letters of the keyword index', () => {
  const letters = toLetters(words, countHits);

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

describe('hits of a word', () => {
  const plan = planSchema.parse(
    JSON.parse(readFileSync(`${contentFolder}/plans/liaocheng-children-2021/plan.json`, 'utf8')),
  );
  const hitsOf = (word: string) => findHitsIn([plan])(word).flatMap(({ hits }) => hits);

  it('lead to the sentence in the page of a goal or measure', () => {
    const [first] = hitsOf('近视');
    assert.match(first?.path ?? '', /^\/plans\/liaocheng-children-2021\/health\/goal-8\/#s\d+$/u);
    const marked = (first?.sentences ?? []).flatMap(({ runs }) => runs.filter((run) => run.marked));
    assert.deepEqual([...new Set(marked.map(({ text }) => text))], ['近视']);
  });

  it('lead to the sentence of a paragraph, and to a heading as a whole', () => {
    const paths = hitsOf('指导思想')
      .filter(({ kind }) => kind === 'text')
      .map(({ path }) => path);
    assert.ok(
      paths.some((path) => /#(?:p|section)-\d+(?:-s\d+)?$/u.test(path)),
      paths.join(' '),
    );
  });

  it('show the departments where only those have the word', () => {
    const hits = hitsOf('市妇联').filter(({ sentences }) => sentences.length === 0);
    assert.ok(hits.length > 10);
    assert.ok(hits.every(({ duties, path }) => duties.length > 0 && /\/goal-\d+\/$/u.test(path)));
  });

  it('are grouped by place in the order of the text, and named by number', () => {
    const groups = groupByPlace(hitsOf('儿童'));
    assert.deepEqual(
      groups.map(({ place }) => place).filter((place) => place.startsWith('儿童与')),
      plan.domains.map(({ heading }) => heading),
    );
    const [goals] = toKindLinks(groups.find(({ place }) => place === '儿童与健康')?.hits ?? []);
    assert.deepEqual([goals?.name, goals?.links.slice(0, 2).map(({ label }) => label)], ['主要目标', ['1', '2']]);
  });
});
