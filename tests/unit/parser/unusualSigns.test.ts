/** Signs that stand for others: a plan with them gives the same items and values, keeps every character, and says so. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTargets } from '../../../src/enrich/findTargets.ts';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { toPlans } from '../../../src/parser/toPlans.ts';
import { invisibleUnits } from '../../../src/text/shapes/unicodeShapes.ts';
import { vocabulary } from '../../support/corpus.ts';
import { findBroken } from '../../../scripts/fuzz/invariants.ts';

const text = [
  '二、发展领域、主要目标和策略措施',
  '（一）儿童与健康',
  '主要目标：',
  '1.覆盖城乡的儿童健康服务体系更加完善。',
  '2.5岁以下儿童死亡率控制在6‰以下。',
  '策略措施：',
  '1.优先保障儿童健康。',
  '（二）儿童与教育',
  '主要目标：',
  '1.学前教育毛入园率达到98.5%以上。',
  '策略措施：',
  '1.立德树人。',
].join('\n');

/** Headings, numbers of items, and values. */
function readingOf(source: string): unknown {
  const parsed = parseDocument(source, vocabulary);
  const plans = toPlans(parsed, { file: 'x.txt', sha256: '0'.repeat(64) }, vocabulary);
  return plans.map(({ plan }) =>
    plan.domains.map(({ num, goals, measures }) => [
      num,
      goals.map((goal) => [
        goal.num,
        findTargets(goal.text).map(({ comparator, value, unit }) => [comparator, value, unit]),
      ]),
      measures.map((measure) => measure.num),
    ]),
  );
}

const usual = readingOf(text);

describe('a sign in place of another', () => {
  for (const [why, change] of [
    [
      'Kangxi radicals',
      (source: string) => source.replaceAll('一', '⼀').replaceAll('二', '⼆').replaceAll('目标', '⽬标'),
    ],
    ['a radical of the supplement', (source: string) => source.replaceAll('长', '⻓')],
    [
      'a number and its point in one sign',
      (source: string) =>
        source.replace(/^(\d)\./gmu, (_, digit: string) => String.fromCharCode(0x2487 + Number(digit))),
    ],
    [
      'a number and its brackets in one sign',
      (source: string) => source.replaceAll('（一）', '㈠').replaceAll('（二）', '㈡'),
    ],
    ['a small full stop', (source: string) => source.replace(/^(\d)\./gmu, '$1﹒')],
    ['a bullet of a font', (source: string) => source.replace(/^(?=\d\.)/gmu, '\uf0b7')],
  ] as const) {
    it(`gives the same plan: ${why}`, () => {
      const changed = change(text);
      const read = JSON.stringify(readingOf(changed)).replaceAll('⼀', '一').replaceAll('⼆', '二');
      assert.equal(read, JSON.stringify(usual));
      assert.equal(findBroken(changed, vocabulary), undefined);
    });
  }

  it('is reported once, with its place and what it is read as', () => {
    const { messages } = parseDocument(text.replaceAll('目标', '⽬标'), vocabulary);
    assert.deepEqual(
      messages
        .filter(({ ruleId }) => ruleId === 'sign-read-as')
        .map(({ line, column, actual, expected }) => [line, column, actual, expected]),
      [[1, 10, '⽬', '目']],
    );
  });
});

describe('a sign that is not seen', () => {
  const signs = invisibleUnits().map((unit) => String.fromCharCode(unit));

  it('are all that Unicode counts as ignorable or as format', () => {
    for (const sign of ['\u200b', '\u200d', '\u2060', '\u00ad', '\u202e', '\ufe0f', '\u180e'])
      assert.ok(signs.includes(sign), sign.charCodeAt(0).toString(16));
    assert.ok(!signs.includes('一') && !signs.includes(' '));
  });

  for (const sign of ['\u200b', '\u2060', '\u00ad', '\u200e', '\ufe0f']) {
    it(`changes nothing wherever it stands: U+${sign.charCodeAt(0).toString(16)}`, () => {
      for (let at = 0; at <= text.length; at += 1) {
        const changed = `${text.slice(0, at)}${sign}${text.slice(at)}`;
        assert.deepEqual(readingOf(changed), usual, `at ${at}: ${JSON.stringify(changed.slice(at - 5, at + 6))}`);
        assert.equal(findBroken(changed, vocabulary), undefined, `at ${at}`);
      }
    });
  }
});
