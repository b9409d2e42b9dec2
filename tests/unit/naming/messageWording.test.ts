/** Messages in words, in both languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ruleId } from '../../../src/model/message.ts';
import type { Message } from '../../../src/model/message.ts';
import { wordMessage } from '../../../src/naming/messageWording.ts';
import { ruleWords } from '../../../src/naming/ruleWords.ts';

const message = (rest: Pick<Message, 'ruleId'> & Partial<Message>): Message => ({
  reason: 'A list does not go on with the next number',
  severity: 'warning',
  line: 1,
  column: 1,
  expected: null,
  actual: null,
  note: null,
  ...rest,
});

describe('words for a rule', () => {
  it('are Chinese for Chinese readers, and say what to do in both languages', () => {
    for (const rule of ruleId.options) {
      const { zh, en } = ruleWords[rule];
      assert.match(zh.finding, /^[^。]*\p{Script=Han}[^。]*$/u, rule);
      assert.match(zh.remedy, /^\p{Script=Han}.*。$/u, rule);
      assert.match(en.remedy, /^[A-Z][^\p{Script=Han}]*\.$/u, rule);
    }
  });

  it('are different for every rule, so that readers can tell them apart', () => {
    const findings = ruleId.options.map((rule) => ruleWords[rule].zh.finding);
    assert.equal(new Set(findings).size, findings.length);
  });
});

describe('a message', () => {
  for (const [why, given, words] of [
    [
      'what stands there and what is expected',
      { ruleId: 'number-gap', actual: '4.', expected: '3' },
      ['原文：“4.”', '应为：“3”'],
    ],
    [
      'a sign and its reading',
      { ruleId: 'sign-read-as', actual: '⼀', expected: '一' },
      ['原文：“⼀”（U+2F00）', '读作：“一”'],
    ],
    ['a sign that nobody sees, by its number', { ruleId: 'sign-read-as', actual: '\u2060' }, ['原文：U+2060']],
    [
      'a list that is missing',
      { ruleId: 'domain-without-list', actual: '儿童与健康', expected: '策略措施' },
      ['原文：“儿童与健康”', '未见：“策略措施”'],
    ],
    ['the rule of further remarks', { ruleId: 'more-remarks', actual: 'number-gap' }, ['指：编号不连续']],
    ['nothing to quote', { ruleId: 'page-break-joined' }, []],
  ] as const) {
    it(`quotes ${why}`, () => assert.deepEqual(wordMessage(message(given), 'zh').words, words));
  }

  it('says in English what the parser says, and what to do', () => {
    const { finding, words, remedy } = wordMessage(
      message({ ruleId: 'number-gap', actual: '4.', note: 'It is kept.' }),
      'en',
    );
    assert.equal(finding, 'A list does not go on with the next number. It is kept.');
    assert.deepEqual(words, ['found: "4."']);
    assert.equal(remedy, ruleWords['number-gap'].en.remedy);
  });
});
