/** Page content from plan to words: names, word segments, addresses, targets, sources, remarks. */
import { commitmentOf } from '../../../../src/corpus/places.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PublishedPlan } from '../../../../src/corpus/publishedPlans.ts';
import type { Target } from '../../../../src/model/target.ts';
import { toCommitmentFacts } from '../../../../src/view/item/commitmentFacts.ts';
import type { Place } from '../../../../src/corpus/places.ts';
import { toMentionRows } from '../../../../src/view/department/mentionedBodies.ts';
import { toProofNotes } from '../../../../src/view/plan/parserNotes.ts';
import {
  commitmentPath,
  placePath,
  printedNumber,
  sentencePath,
  shortPath,
} from '../../../../src/naming/routes/itemRoutes.ts';
import { sectionSlug } from '../../../../src/naming/routes/planRoutes.ts';
import { searchQueryPath } from '../../../../src/naming/routes/siteRoutes.ts';
import { toSourceExcerpt } from '../../../../src/view/shared/sourceExcerpt.ts';
import { formatValue } from '../../../../src/naming/targetWording.ts';
import { toTargetRows } from '../../../../src/view/shared/targetRows.ts';
import { toLineStarts, toMarks, toSentences } from '../../../../src/view/shared/sentenceRuns.ts';
import { readPublishedPlan } from '../../../support/publishedPlans.ts';

const plan = readPublishedPlan('liaocheng-children-2021');
const other = readPublishedPlan('liaocheng-children-2021-undated');
const names = { topics: new Map(), functions: new Map([['women', '妇女']]) };

function placesOf(of: PublishedPlan): Map<string, Place> {
  return new Map(
    of.domains.flatMap((domain) => [
      ...domain.goals.map((goal): [string, Place] => [goal.id, { plan: of, domain, goal }]),
      ...domain.measures.map((measure): [string, Place] => [measure.id, { plan: of, domain, measure }]),
    ]),
  );
}

describe('addresses', () => {
  for (const [actual, expected] of [
    [commitmentPath('x/health/goal-3'), '/plans/x/health/goal-3/'],
    [placePath('x/health/goal-3'), '/plans/x/health/#goal-3'],
    [sectionSlug('x/legal-protection'), 'legal-protection'],
    [printedNumber('x/health/goal-2-2'), '2-2'],
    [sentencePath('x/health/goal-3', 2), '/plans/x/health/#goal-3-s2'],
    [shortPath('lcc-1-3'), '/t/lcc-1-3/'],
    [searchQueryPath('近视&远视'), '/search/?q=%E8%BF%91%E8%A7%86%26%E8%BF%9C%E8%A7%86'],
  ] as const) {
    it(expected, () => assert.equal(actual, expected));
  }
});

describe('word segments', () => {
  it('joined are the words, wherever lines and headings cut them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.nat(40)), fc.nat(40), (words, offsets, runIn) => {
        const starts = [0, ...offsets].map((offset, at): [number, number] => [at + 1, offset]);
        assert.equal(
          toSentences(words, { starts, runIn })
            .flatMap(({ segments }) => segments)
            .map(({ text }) => text)
            .join(''),
          words,
        );
      }),
    );
  });
  it('mark a suspected slip to its end, wherever marks and lines cut it', () => {
    const cuts = {
      starts: [[1, 0] as const, [2, 4] as const],
      marks: [{ kind: 'mention' as const, span: [5, 7] as const }],
    };
    const [sentence] = toSentences('清除上有益于儿童的内容', { ...cuts, typos: [{ span: [3, 6] }] });
    assert.deepEqual(
      sentence?.segments.map(({ text, typoEnds, mark }) => [text, typoEnds, mark]),
      [
        ['清除上', null, null],
        ['有', false, null],
        ['益', false, null],
        ['于', true, 'mention'],
        ['儿', null, 'mention'],
        ['童的内容', null, null],
      ],
    );
  });
  it('give the beginning of each source line; touching slices of one line count once', () => {
    const starts = toLineStarts([
      { line: 76, column: 1, offset: 0, length: 5 },
      { line: 76, column: 6, offset: 5, length: 2 },
      { line: 78, column: 1, offset: 9, length: 2 },
    ]);
    assert.deepEqual(starts, [
      [76, 0],
      [78, 7],
    ]);
    const sentences = toSentences('加强防治。建立机制', { starts, runIn: 5 });
    assert.deepEqual(
      sentences.flatMap(({ number, segments }) =>
        segments.map(({ line, strong, text }) => [number, line, strong, text]),
      ),
      [
        [1, 76, true, '加强防治。'],
        [2, null, false, '建立'],
        [2, 78, false, '机制'],
      ],
    );
  });
});

const target: Target = {
  quote: '控制在25%以内',
  indicator: '12岁儿童龋患率',
  indicatorId: null,
  scope: null,
  comparator: '<=',
  value: 25,
  unit: '%',
  per: null,
  year: null,
  baseline: null,
  type: 'level',
  direction: 'decrease',
  polarity: 'lower-better',
  modality: null,
  written: '25%',
  span: [0, 8],
  rule: 'level',
};

describe('targets', () => {
  for (const [change, expected] of [
    [{}, '≤ 25%'],
    [
      { comparator: '=', value: [0.5, 1], unit: 'percentage-point', per: '年', type: 'annual-change' },
      '每年降低0.5—1个百分点',
    ],
    [{ comparator: '=', value: 20, type: 'relative-change' }, '下降20%'],
    [{ comparator: '>=', value: 6, type: 'annual-change', direction: 'increase', per: '年' }, '每年提高6%以上'],
    [{ comparator: '>=', value: 1.5, unit: 'ratio', written: '3:2' }, '≥ 3∶2'],
    [{ comparator: '=', value: 100, modality: '推进' }, '＝ 100%（推进）'],
    [{ comparator: '>=', value: 36_000_000, unit: 'CNY', type: 'input', direction: 'level' }, '≥ 36,000,000 元'],
    [{ value: 9, unit: 'per-100k' }, '≤ 9/10万'],
    [{ comparator: '~', value: 41, direction: 'increase' }, '约 41%'],
  ] as [Partial<Target>, string][]) {
    it(expected, () => assert.equal(formatValue({ ...target, ...change }), expected));
  }
  it('state their year and their baseline year', () => {
    assert.equal(
      toTargetRows([{ ...target, year: 2025, baseline: { year: 2020, text: '2020年' } }])[0]?.years,
      '2025年，以2020年为基数',
    );
    assert.equal(toTargetRows([target])[0]?.years, null);
  });
});

describe('facts of a goal', () => {
  const places = new Map([...placesOf(plan), ...placesOf(other)]);
  const find = (id: string): Place => {
    const place = places.get(id);
    assert.ok(place !== undefined, id);
    return place;
  };
  const corpus = { findPlace: find, names, indicators: [], nationalReferences: [] };
  it('show the twin as a redline whose two sides are the two texts', () => {
    for (const [id, place] of placesOf(plan)) {
      const commitment = commitmentOf(place);
      const { twin } = toCommitmentFacts({ ...commitment, elsewhere: [] }, place, corpus, []);
      assert.ok(twin !== null, id);
      const without = (mark: string): string =>
        twin.runs
          .filter((run) => run.mark !== mark)
          .map(({ text }) => text)
          .join('');
      const counterpart = find(commitment.twin ?? '');
      assert.equal(without('added'), commitment.text);
      assert.equal(without('removed'), commitmentOf(counterpart).text);
    }
  });
});

describe('mentions', () => {
  it('are grouped by function, each item once, the most frequent first', () => {
    const rows = toMentionRows([plan], names);
    assert.ok(rows.length > 1);
    for (const { words, sentences } of rows) {
      const named = sentences.flatMap(({ parts }) => parts.filter((part) => part.named).map(({ text }) => text));
      assert.deepEqual(new Set(named), new Set(words));
    }
    assert.deepEqual(
      rows.map(({ sentences }) => sentences.length),
      rows.map(({ sentences }) => sentences.length).sort((a, b) => b - a),
    );
  });

  it('every mention is marked in its own sentence, whose words are those of the plan', () => {
    const everyOne = toMentionRows([plan], names).flatMap(({ sentences }) => sentences);
    const texts = plan.domains.flatMap(({ goals, measures }) => [...goals, ...measures].map(({ text }) => text));
    for (const { parts } of everyOne) {
      const sentence = parts.map(({ text }) => text).join('');
      assert.ok(
        texts.some((text) => text.includes(sentence)),
        sentence,
      );
    }
    const marked = everyOne.flatMap(({ parts }) => parts.filter((part) => part.named)).length;
    const mentioned = plan.domains.flatMap(({ goals, measures }) =>
      [...goals, ...measures].flatMap((one) => one.mentions),
    );
    assert.equal(marked, mentioned.length);
  });
});

describe('sources and remarks', () => {
  it('an excerpt holds the raw lines, numbered', () => {
    const source = { id: 'x', file: 'x.txt', text: '甲\n乙\n丙', lines: ['甲', '乙', '丙'], sha256: '', plans: [] };
    assert.deepEqual(
      toSourceExcerpt(source, [2, 3]).lines.map(({ number, text, path }) => [number, text, path]),
      [
        [2, '乙', '/sources/x/#L2'],
        [3, '丙', '/sources/x/#L3'],
      ],
    );
  });
  it('every rule with a message has words for readers', () => {
    const notes = toProofNotes(plan, new Map());
    assert.ok(notes.length > 0);
    for (const { text } of notes) assert.doesNotMatch(text, /解析程序的提示/u);
  });
});

describe('marks in words', () => {
  it('are in the order of the words; of two that overlap the target wins', () => {
    const marks = toMarks({
      targets: [{ ...target, span: [8, 12] }],
      mentions: [
        { text: '民政部门', function: 'civil-affairs', department: null, span: [0, 4] },
        { text: '卫生', function: 'health', department: null, span: [10, 14] },
      ],
    });
    assert.deepEqual(marks, [
      { kind: 'mention', span: [0, 4] },
      { kind: 'target', span: [8, 12] },
    ]);
  });
});
