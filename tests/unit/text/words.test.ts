/** Keywords in corpora of a few lines: each rule by the words it accepts and rejects. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from '../../../src/text/keywords/findKeywords.ts';
import { distinctnessOf, fieldShares, freedomOf } from '../../../src/text/keywords/cohesion.ts';
import { findRuns } from '../../../src/text/keywords/runs.ts';
import type { KeywordText } from '../../../src/text/keywords/runs.ts';

/** Blanks in the lines below show where the cutter cuts; folding drops them, so the cutter knows the pieces. */
const PIECES = ['近视', '防控', '托', '育', '加强', '的', '和', '儿童', '机构', '学校', '母亲', '饮食', '收入', '教师'];
const cut = (phrase: string): string[] => phrase.match(new RegExp(`${PIECES.join('|')}|.`, 'gu')) ?? [];
const rules = { grammar: new Set(['的', '和']), general: new Set(['加强']) };

function passages(field: string, lines: readonly string[]): KeywordText[] {
  return ['one', 'two'].flatMap((source) => lines.map((text) => ({ text, source, field })));
}

/** Background: every field has pieces of its own, so that a word in one field only is distinct. */
const others = ['甲', '乙', '丙', '丁', '戊', '己'].flatMap((field, at) =>
  passages(field, [`加强收入${field}饮食`, `加强教师${field}`, `${'学校'.repeat(at + 1)}母亲`]),
);
const plenty = passages(
  'plenty',
  Array.from({ length: 30 }, () => '收入教师，饮食母亲，学校饮食，教师收入'),
);
const health = passages('health', [
  '加强近视防控，儿童近视。',
  '学校近视；近视的儿童',
  '母亲近视和托育',
  '加强托育。托育机构',
  '教师托育，饮食托育学校',
]);
const found = findWords([...health, ...others, ...plenty], cut, rules);

const rows: readonly (readonly [word: string, isFound: boolean, why: string])[] = [
  ['近视', true, 'a piece with many neighbours, in one field'],
  ['托育', true, 'two pieces that always stand together'],
  ['托', false, 'a word has two characters at least'],
  ['加强', false, 'general: it stands everywhere'],
  ['加强近视', false, 'begins with a general word'],
  ['近视的', false, 'ends with a word of grammar'],
  ['近视的儿童', false, 'contains a word of grammar'],
  ['近视防控', false, 'seen too seldom'],
  ['收入甲', false, 'in one place only'],
];
for (const [word, isFound, why] of rows) {
  test(`${word} is ${isFound ? '' : 'no '}word: ${why}`, () =>
    assert.equal(found.includes(word), isFound, found.join(' ')));
}

test('a word of one source is left to that source', () => {
  const single = [...health.filter(({ source }) => source === 'one'), ...others, ...plenty];
  assert.ok(!findWords(single, cut, rules).includes('近视'));
});

test('a run with one neighbour is not free; every edge of a text is a new neighbour', () => {
  const { byText } = findRuns(passages('x', ['加强近视', '加强近视防控']), cut, 1);
  const [near, strong] = [byText.get('近视'), byText.get('加强')];
  assert.ok(near !== undefined && strong !== undefined);
  assert.equal(freedomOf(near), 0);
  assert.equal(freedomOf(strong), 0);
  assert.ok(strong.before.size === 4, 'four beginnings of a text');
});

test('runs that are too rare are left out', () => {
  const { byText, pieces } = findRuns(passages('x', ['加强近视', '加强学校']), cut, 4);
  assert.deepEqual([...byText.keys(), pieces], ['加强', 8]);
});

test('a word that is equally frequent in every field is not distinct', () => {
  const runs = findRuns([...passages('a', ['近视儿童', '学校']), ...passages('b', ['母亲儿童', '教师'])], cut, 1);
  const shares = fieldShares(runs);
  const [near, child] = [runs.byText.get('近视'), runs.byText.get('儿童')];
  assert.ok(near !== undefined && child !== undefined);
  assert.ok(distinctnessOf(child, shares) < 0.001);
  assert.ok(distinctnessOf(near, shares) > 0.02);
});

test('the same passages give the same words', () => {
  assert.deepEqual(findWords([...health, ...others, ...plenty], cut, rules), found);
});
