/** A message in the words of a language: for the command line and for /try/. */
import type { Message } from '../model/message.ts';
import { ruleId } from '../model/message.ts';
import { ruleWords } from './ruleWords.ts';

export type Language = 'zh' | 'en';

export interface WordedMessage {
  /** What was found, and what was done with it: one sentence. */
  finding: string;
  /** What stands there, and what is expected there; empty when the message quotes neither. */
  words: string[];
  /** What a person can do. */
  remedy: string;
}

const severityNames: Record<Language, Record<Message['severity'], string>> = {
  zh: { info: '提示', warning: '存疑', error: '错误' },
  en: { info: 'info', warning: 'warning', error: 'error' },
};

/** `severityName('warning', 'zh') // => '存疑'` */
export function severityName(severity: Message['severity'], language: Language): string {
  return severityNames[language][severity];
}

/**
 * What a message says.
 *
 * wordMessage({ ruleId: 'number-gap', expected: '3', actual: '4.', … }, 'zh')
 * // => { finding: '编号不连续，沿用原文编号。', words: ['原文：“4.”', '应为：“3”'], remedy: '请看这一条之前……' }
 */
export function wordMessage(message: Message, language: Language): WordedMessage {
  const rule = ruleWords[message.ruleId];
  const words = wordsOf(message, language);
  if (language === 'en') {
    const note = message.note === null ? '' : ` ${message.note}`;
    return { finding: `${message.reason}.${note}`, words, remedy: rule.en.remedy };
  }
  const { finding, treatment, remedy } = rule.zh;
  return { finding: `${[finding, treatment].filter((part) => part !== '').join('，')}。`, words, remedy };
}

/** How a language introduces what stands in the text, what is expected or missing, and what a sign was read as. */
const quoting: Record<Language, { actual: string; expected: string; readAs: string; missing: string; of: string }> = {
  zh: { actual: '原文：', expected: '应为：', readAs: '读作：', missing: '未见：', of: '指：' },
  en: { actual: 'found: ', expected: 'expected: ', readAs: 'read as: ', missing: 'missing: ', of: 'namely: ' },
};

function wordsOf({ ruleId: rule, expected, actual }: Message, language: Language): string[] {
  const say = quoting[language];
  if (rule === 'more-remarks') return actual === null ? [] : [`${say.of}${ruleName(actual, language)}`];
  const wanted = { 'sign-read-as': say.readAs, 'domain-without-list': say.missing }[String(rule)] ?? say.expected;
  return [
    ...(actual === null ? [] : [`${say.actual}${quote(actual, language)}`]),
    ...(expected === null ? [] : [`${wanted}${quote(expected, language)}`]),
  ];
}

/** The rule whose further remarks are not listed. */
function ruleName(name: string, language: Language): string {
  const rule = ruleId.safeParse(name).data;
  return language === 'en' || rule === undefined ? name : ruleWords[rule].zh.finding;
}

/** Words in quotation marks; a sign that nobody can see by its number as well. `quote('⼀', 'zh') // => '“⼀”（U+2F00）'` */
function quote(words: string, language: Language): string {
  const [open, close] = language === 'zh' ? ['“', '”'] : ['"', '"'];
  const quoted = `${open}${words}${close}`;
  if ([...words].length !== 1 || !/[^\p{Script=Han}\p{L}\p{N}\p{P}]|[\u2e80-\u2fdf\uf900-\ufaff]/u.test(words))
    return quoted;
  const number = `U+${(words.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\p{C}\p{Z}]/u.test(words)) return number;
  return language === 'zh' ? `${quoted}（${number}）` : `${quoted} (${number})`;
}
