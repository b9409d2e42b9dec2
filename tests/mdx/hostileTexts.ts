/** Texts that would do harm, or be changed, if any step from source to page took them for more than text. */

import { headingLength } from '../../src/parser/lines/heading.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { toMatchForm } from '../../src/text/matchForm.ts';
import { formatChineseNumeral } from '../../src/text/numerals.ts';
import { vocabulary } from '../support/corpus.ts';

/** Short enough for a heading: everything that has a meaning in Markdown, MDX, JSX, YAML, JSON, HTML or JavaScript. */
const HOSTILE_WORDS = [
  ...[
    '{process.exit()}',
    '{1+1}',
    '{',
    '}',
    '{/* c */}',
    '{`x`}',
    '{"a"}',
    '${process.env.HOME}',
    '{{x}}',
    '{...props}',
  ],
  ...[
    '<script>alert(1)</script>',
    '<b>',
    '</p>',
    '<',
    '>',
    '<!-- c -->',
    '<![CDATA[x]]>',
    '<Goal>',
    '</Goal>',
    '<>',
    '<br/>',
    '<img src=x>',
  ],
  ...[
    '&',
    '&amp;',
    '&lt;',
    '&#60;',
    '&nbsp;',
    '&copy',
    '"',
    "'",
    '`',
    '```',
    '``x``',
    '\\',
    '\\n',
    '\\u0041',
    '\\"',
    '"}',
    '"]}',
    '*/',
  ],
  ...[
    'import x from "y"',
    'export const x = 1',
    'import("x")',
    'export default 1',
    '---',
    '--- x',
    '...',
    '+++',
    '===',
    '***',
    '___',
  ],
  ...[
    '# 标题',
    '## 标题',
    '- 项',
    '* 项',
    '+ 项',
    '1. 项',
    '1) 项',
    '> 引',
    '| a | b |',
    '|',
    '~~删~~',
    '**到2025年，**妇女',
    '*斜*',
    '_斜_',
    '__x__',
  ],
  ...[
    '[文](http://x.y)',
    '![图](x)',
    '[x]: y',
    '[^1]',
    '[^1]: 注',
    '<http://x.y>',
    'http://x.y/一二三',
    'www.x.y',
    'a@b.c',
    ':::note',
    '$$x$$',
    '$x$',
  ],
  ...['3~6岁…7~12岁', '“引”‘引’', '"直"', "'直'", '--', '——', '...', '…', '(c)', '(tm)', '1/2', '3x4', ':)', ':smile:'],
  ...[
    'yes',
    'no',
    'on',
    'off',
    'true',
    'null',
    '~',
    '1e3',
    '0x1F',
    '0o17',
    '1_000',
    '.inf',
    '.nan',
    '12:30:45',
    '2021-12-03',
    '2021-12-03T00:00:00Z',
  ],
  ...[
    '<<',
    '=',
    '!!js/function x',
    '!x',
    '&a b',
    '*a',
    '%x',
    '@x',
    '? x',
    ': x',
    'x: y',
    'x #y',
    '#x',
    '[x',
    '{x',
    ']',
    ',',
    '|-',
    '>-',
    "it's",
    '"x',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../../etc/passwd',
    'C:\\x',
    '%2e%2e',
    '=cmd|x',
    '@SUM(1)',
    'javascript:alert(1)',
  ],
  ...[
    '\u202e反\u202c',
    '\u2066隔\u2069',
    '\u200b零\u200d宽\u2060',
    '\ufeff标记',
    '\u00ad连',
    '\u2028行\u2029段',
    '\u0085次',
    '\u00a0不断',
    '\u3000全角\u3000',
  ],
  ...[
    '\u0001\u0002',
    '\u001b[31m',
    '\u007f',
    '\u0080\u009f',
    '\t制表\t',
    '\v竖\f页',
    '\ufffd',
    '\ufffe\uffff',
    '\ufdd0',
    'e\u0301',
    '\u0301',
    '\u20dd',
  ],
  ...[
    '\u{20000}',
    '\u{1f469}\u200d\u{1f467}',
    '\u{10ffff}',
    '\u{e0001}',
    '學生',
    'ﬀ',
    '㎡',
    '½',
    'Ａ',
    'ｱ',
    '\u1100\u1161',
    'İ',
    'ß',
  ],
];

const everyPrintable = Array.from({ length: 0x7f - 0x20 }, (_, code) => String.fromCharCode(0x20 + code)).join('');

/** Too long for a heading. */
export const HOSTILE_TEXTS = [
  ...HOSTILE_WORDS.map((words) => `甲${words}乙。${words}`),
  everyPrintable,
  Array.from(everyPrintable).join(' '),
  `${'{'.repeat(500)}${'}'.repeat(500)}`,
  `${'<'.repeat(500)}p${'>'.repeat(500)}`,
  `${'['.repeat(200)}x${']('.repeat(200)}`,
  `${'*'.repeat(100)}甲${'_'.repeat(100)}乙${'`'.repeat(100)}`,
  '一'.repeat(20_000),
  Array.from({ length: 0x250 - 0xa0 }, (_, code) => String.fromCharCode(0xa0 + code)).join(''),
  Array.from({ length: 0x70 }, (_, code) => String.fromCharCode(0x2000 + code)).join(''),
  Array.from({ length: 0x40 }, (_, code) => String.fromCharCode(0x3000 + code)).join(''),
];

/** A list of domains is numbered in Chinese, by at most four characters. */
const MOST_DOMAINS = 80;

/**
 * Documents in which every hostile text is a goal, a measure, a paragraph, a heading, and a name in a list of
 * departments.
 */
export function hostileDocuments(): string[] {
  const chunks = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / MOST_DOMAINS) }, (_, at) => at * MOST_DOMAINS);
  return chunks.map((from) =>
    hostileDocument(HOSTILE_WORDS.slice(from, from + MOST_DOMAINS), HOSTILE_TEXTS.slice(from, from + MOST_DOMAINS)),
  );
}

function hostileDocument(words: string[], texts: string[]): string {
  const numbered = (first: number, line: (one: string, num: string) => string): string[] =>
    words.map((one, at) => line(one, formatChineseNumeral(at + first)));
  return [
    '某市妇女发展规划（2021—2030年）',
    '前言',
    ...texts.map((text) => `${text}。`),
    '一、指导思想和总体目标',
    ...numbered(1, (one, num) => `（${num}）${one}。${one}某。`),
    '二、发展领域、主要目标和策略措施',
    '（一）妇女与健康',
    '主要目标：',
    ...texts.map((text, at) => `${at + 1}.${text}。`),
    '策略措施：',
    ...texts.map((text, at) => `${at + 1}.${text}。${text}`),
    '（二）妇女与教育',
    '主要目标：',
    ...words.map((one, at) => `${at + 1}.某。（牵头单位：市妇联、${one}局；责任单位：${one}、等各有关部门）`),
    ...numbered(3, (one, num) => `（${num}）${asHeading(one)}\n主要目标：\n1.某。`),
    '三、组织实施',
    ...words.map((one, at) => `${at + 1}.${one}`),
  ].join('\n');
}

/** The words themselves if the parser takes them for a heading, else with a character in front that makes them one. */
function asHeading(words: string): string {
  const compact = withoutBlanks(toMatchForm(words));
  return headingLength(compact, vocabulary.headings) === compact.length
    ? words
    : `甲${words.replace(/[,;!?.…。]/gu, '')}`;
}
