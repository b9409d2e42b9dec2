/** How a record is shown for a query. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHit } from '../../../../src/search/answer/hit.ts';
import { findMarks, toRuns } from '../../../../src/search/answer/marks.ts';
import type { FoundBy } from '../../../../src/search/answer/hit.ts';
import type { MarkedRun } from '../../../../src/search/answer/marks.ts';
import type { SearchRecord } from '../../../../src/search/records/record.ts';
import { foldRecord } from '../../../../src/search/records/recordText.ts';

/** A query for these terms, without a word breaker. */
function asking(...terms: string[]): FoundBy {
  return {
    wanted: { terms: terms.map((term) => [term]), indicators: terms.map(() => []), subjects: [], near: false },
    targets: [],
    breaker: undefined,
    region: '某市',
  };
}

const goal: SearchRecord = {
  kind: 'goal',
  plan: '某市儿童发展规划',
  place: '儿童与健康',
  label: '主要目标3',
  num: 3,
  short: null,
  lines: [1, 2],
  blocks: [{ text: '儿童近視率明显下降。保护视力。小学生近视率降至38%以下。', url: '/goal-3/' }],
  leads: ['市教育局'],
  responsibles: ['市卫生健康委', '共青团某市委'],
  collective: '等成员单位',
  goals: [],
};

test('marks map back to the original, across dropped characters', () => {
  assert.deepEqual(findMarks('居（村）民委员会', ['居村民']), [[0, 5]]);
  assert.deepEqual(findMarks('兒童、儿童', ['儿童']), [[0, 2], [3, 5]]); // prettier-ignore
  assert.deepEqual(findMarks('妇女儿童', ['妇女', '女儿']), [[0, 3]]);
  assert.deepEqual(findMarks('近视', ['']), []);
});

test('runs cover the requested part, and nothing else', () => {
  assert.deepEqual(toRuns('预防近视等', [[2, 4]], 1, 5).map(show), ['防', '[近视]', '等']);
  assert.deepEqual(toRuns('预防近视等', [[2, 4]], 3, 5).map(show), ['[视]', '等']);
  assert.deepEqual(toRuns('预防', [], 0, 2).map(show), ['预防']);
});

test('every sentence with a match is shown whole, with every match marked', () => {
  const hit = toHit(foldRecord(goal), asking('近视'));
  assert.deepEqual(
    hit.sentences.map(({ runs, cutBefore }) => [cutBefore, runs.map(show).join('')]),
    [
      [false, '儿童[近視]率明显下降。'],
      [true, '小学生[近视]率降至38%以下。'],
    ],
  );
  assert.equal(hit.cutAfter, false);
  assert.equal(hit.url, '/goal-3/?hl=%E8%BF%91%E8%A7%86#s1');
  assert.equal(hit.why, 'exact');
});

test('lead departments are always shown, others where they match', () => {
  const hit = toHit(foldRecord(goal), asking('共青团'));
  assert.deepEqual(
    hit.leads.map((runs) => runs.map(show).join('')),
    ['市教育局'],
  );
  assert.deepEqual(
    hit.matchedDuties.map((runs) => runs.map(show).join('')),
    ['[共青团]某市委'],
  );
  assert.deepEqual(
    hit.sentences.map(({ runs }) => runs.map(show).join('')),
    ['儿童近視率明显下降。'],
  );
  assert.equal(hit.cutAfter, true);
});

test('a match that runs over a sentence shows both', () => {
  const hit = toHit(foldRecord(goal), asking('下降|保护'));
  assert.deepEqual(
    hit.sentences.map(({ runs }) => runs.map(show).join('')),
    ['儿童近視率明显[下降。]', '[保护]视力。'],
  );
});

test('a section opens at the first block with a match', () => {
  const blocks = [
    { text: '前言', url: '/preface/', heading: true as const },
    { text: '儿童是未来。', url: '/preface/#p-1' },
    { text: '保护视力。', url: '/preface/#p-2' },
  ];
  const section: SearchRecord = { ...goal, kind: 'text', blocks, leads: [], responsibles: [], collective: null };
  const hit = toHit(foldRecord(section), asking('视力'));
  assert.equal(hit.url, '/preface/?hl=%E8%A7%86%E5%8A%9B#p-2-s1');
  assert.deepEqual(
    hit.sentences.map(({ cutBefore }) => cutBefore),
    [true],
  );
});

function show({ text, marked }: MarkedRun): string {
  return marked ? `[${text}]` : text;
}
