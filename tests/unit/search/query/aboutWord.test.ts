/** Whether a number is about a word: by its indicator, its part of the sentence, or the topic, not by what stands near. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeTargets } from '../../../../src/search/query/aboutWord.ts';
import type { Aboutness } from '../../../../src/search/query/aboutWord.ts';
import { createFindSubject } from '../../../../src/search/query/subjects.ts';
import type { TermSubject } from '../../../../src/search/query/wantedTerms.ts';
import { toIndexedTarget } from '../../../../src/search/records/indexedTarget.ts';
import type { IndexedTarget } from '../../../../src/search/records/record.ts';
import type { Target } from '../../../../src/model/target.ts';

const numbers: Pick<Target, 'comparator' | 'value' | 'unit' | 'per' | 'year' | 'baseline' | 'type' | 'direction'> = {
  ...({ comparator: '>=', value: 95, unit: '%', per: null, year: null, baseline: null } as const),
  ...({ type: 'coverage', direction: 'level' } as const),
};

/** The targets of a text, each an indicator and its quote. */
function targetsOf(text: string, ...given: [indicator: string, quote: string][]): IndexedTarget[] {
  return given.map(([indicator, quote]) => {
    const start = text.indexOf(quote);
    const target: Target = {
      ...{ ...numbers, indicator, quote, written: quote, span: [start, start + quote.length] },
      ...{ indicatorId: null, scope: null, polarity: null, modality: null, rule: 'rate' },
    };
    const at = text.indexOf('托');
    const topics = at < 0 ? [] : [{ topic: 'childcare', text: '托', span: [at, at + 1] as [number, number] }];
    return toIndexedTarget(target, { text, topics }, { period: null, indicators: new Map() });
  });
}

const places = targetsOf(
  '托育服务体系建设加快，每千人口托位数达到4.5个。儿科床位增至2张。',
  ['托位数', '4.5个'],
  ['儿科床位数', '2张'],
);
const tests = targetsOf(
  '减少乙肝传播，孕产妇艾滋病、梅毒检测率达到95%以上，孕早期检测率达70%以上；规范干预。',
  ['孕产妇艾滋病检测率', '达到95%以上'],
  ['孕产妇梅毒检测率', '达到95%以上'],
  ['孕早期检测率', '达70%以上'],
);
const shares = targetsOf(
  '100%的城市社区和95%的农村社区建立家长学校。',
  ['城市社区比例', '100%的城市社区'],
  ['农村社区比例', '95%的农村社区'],
);
const ofTopic: TermSubject = { topics: ['childcare'], indicators: [] };

const rows: readonly (readonly [
  IndexedTarget[],
  words: string[],
  TermSubject[],
  (Aboutness | undefined)[],
  why: string,
])[] = [
  [places, ['托位'], [], ['words', undefined], 'the indicator has the word'],
  [places, ['托育'], [], ['beside', undefined], 'another part of the sentence has it: not enough'],
  [places, ['托育'], [ofTopic], ['subject', undefined], 'unless it names the topic of the indicator'],
  [places, ['儿科', '托位'], [], [undefined, undefined], 'all words must be about one number'],
  [tests, ['梅毒'], [], ['beside', 'words', 'beside'], 'of two numbers in one part, the one whose indicator has it'],
  [
    tests,
    ['检测率达'],
    [],
    ['words', 'words', 'words'],
    'words of the part that no indicator has are of all its numbers',
  ],
  [tests, ['规范干预'], [], [undefined, undefined, undefined], 'what stands behind a semicolon is of none'],
  [shares, ['95%'], [], ['beside', 'words'], 'a number is looked for in the words of the number'],
  [shares, ['家长学校'], [], ['words', 'words'], 'what two numbers say together is of both'],
];

for (const [targets, words, subjects, expected, why] of rows) {
  test(`${words.join(' ')}: ${why}`, () => {
    const wanted = { terms: words.map((word) => [word] as const), indicators: [], subjects, near: false };
    assert.deepEqual(
      judgeTargets(targets, wanted).map(({ about }) => about),
      expected,
    );
  });
}

const findSubject = createFindSubject({
  ...{ aside: [], regions: [], audiences: [], departments: [], roles: [], named: [], synonyms: [] },
  topics: [
    ['childcare', '托育 托位'],
    ['oral-health', '口腔健康 口腔'],
    ['aids', '艾滋病母婴阻断 艾滋病'],
  ],
  indicators: [['caries', '12岁儿童龋患率|龋齿患率']],
});
const subjects: readonly (readonly [word: string, topics: string[], expected: TermSubject, why: string])[] = [
  ['托育机构', ['childcare'], { topics: ['childcare'], indicators: [] }, 'the name of the topic is in the word'],
  ['托位', ['childcare'], { topics: [], indicators: [] }, 'a word of the topic that does not name it'],
  ['口腔', ['oral-health'], { topics: ['oral-health'], indicators: [] }, 'the name but for its ending'],
  ['艾滋病', ['aids'], { topics: [], indicators: [] }, 'the topic is wider than the word'],
  ['龋齿', [], { topics: [], indicators: ['caries'] }, 'a name of the indicator has the word'],
];
for (const [word, topics, expected, why] of subjects) {
  test(`the subject of ${word}: ${why}`, () => {
    assert.deepEqual(findSubject({ asked: word, names: [word], topics }), expected);
  });
}
