/** The variants: named ways in which the text of a plan may be typed, each a function from plan to bytes. */
import type { Plan } from '../../../src/model/plan.ts';
import { simplify, traditionalPairs } from '../../../src/text/forms/traditional.ts';
import { chineseNumeral, circled, listed, usual } from './layout.ts';
import type { Layout } from './layout.ts';
import { renderContents, renderPlan } from './render.ts';
import { encodeLegacy } from '../legacyBytes.ts';

export interface Variant {
  name: string;
  render: (plan: Plan) => Uint8Array;
  /** The plans it applies to; absent: all. */
  suits?: (plan: Plan) => boolean;
}

type Lines = (lines: string[]) => string;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joinedBy =
  (separator: string): Lines =>
  (lines) =>
    lines.join(separator);

function laidOut(name: string, change: Partial<Layout>, suits?: Variant['suits']): Variant {
  const layout = { ...usual, ...change };
  return {
    name,
    render: (plan) => utf8(renderPlan(plan, layout).join('\n')),
    ...(suits === undefined ? {} : { suits }),
  };
}

function typed(name: string, toText: Lines): Variant {
  return { name, render: (plan) => utf8(toText(renderPlan(plan, usual))) };
}

function encoded(name: string, encode: (text: string) => Uint8Array): Variant {
  return { name, render: (plan) => encode(renderPlan(plan, usual).join('\n')) };
}

const allots = ({ domains }: Plan): boolean => domains.some(({ goals }) => goals.some(({ leads }) => leads.length > 0));
const shortLists = ({ domains }: Plan): boolean =>
  domains.every(({ goals, measures }) => goals.length <= 20 && measures.length <= 20);
/** Plans in which every goal has both lists and no tail: only those can be written as a phrase. */
const told = (goal: Plan['domains'][number]['goals'][number]): string[] => {
  const { leads, responsibles } = listed(goal);
  if (leads === '') return responsibles === '' ? [] : [`（${responsibles}负责）`];
  return [responsibles === '' ? `（${leads}牵头）` : `（${leads}牵头，${responsibles}配合）`];
};

const HALF: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '！': '!', '？': '?' };
const toHalf = (text: string): string => text.replace(/[，；：（）！？]/gu, (sign) => HALF[sign] ?? sign);
const toFull = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const TRADITIONAL = new Map(
  traditionalPairs()
    // 𡻕 is two code units, which the form for comparison leaves as they are; 歲 stands for 岁 too.
    .filter(([from, to]) => to !== '后' && to !== '里' && from.length === 1)
    .map(([from, to]) => [to, from]),
);
const toTraditional = (text: string): string =>
  Array.from(text, (sign) => TRADITIONAL.get(simplify(sign)) ?? sign).join('');

/** Breaks every line at a width, as an e-mail or an old web page does. */
function wrap(lines: string[], width: number): string {
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
}

/** Inserts a page break with number and running head every `size` characters, in the middle of sentences. */
function paginate(lines: string[], head: string, size: number): string {
  let left = size;
  let page = 1;
  const paged = lines.flatMap((line) => {
    left -= line.length;
    if (left > 0 || line.length < 40) return [line];
    left = size;
    const middle = Math.floor(line.length / 2);
    const breakLines = [
      line.slice(0, middle),
      '',
      `— ${page} —`,
      '',
      ...(head === '' ? [] : [head, '']),
      line.slice(middle),
    ];
    page += 1;
    return breakLines;
  });
  return paged.join('\n');
}

/** A blank inside every few words, as in text copied from a PDF. */
function spaced(line: string): string {
  return line.replace(/(\p{Script=Han}{3})(?=\p{Script=Han})/gu, '$1 ');
}

const NOTICE = [
  '某市人民政府文件',
  '某政发〔2021〕1号',
  '关于印发规划的通知',
  '各县（市、区）人民政府：',
  '现印发给你们，请认真贯彻执行。',
  '某市人民政府',
  '2021年12月1日',
  '（此件公开发布）',
];
const BEFORE = [
  '首页 > 政务公开 > 规划计划',
  '当前位置：首页 > 规划',
  '发布时间：2021-12-03 浏览次数：12 【打印】 【关闭】',
  '字体：大 中 小',
];
const AFTER = [
  '上一篇：关于印发某方案的通知',
  '下一篇：没有了',
  '主办单位：某市人民政府办公室',
  '版权所有 ICP备00000000号',
];

export const variants: Variant[] = [
  typed('the usual layout', joinedBy('\n')),
  encoded('UTF-8 with BOM', (text) => utf8(`\ufeff${text}`)),
  encoded('GB18030', (text) => encodeLegacy('gb18030', text)),
  encoded('UTF-16 LE with BOM', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  encoded('UTF-16 BE with BOM', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  encoded('UTF-16 LE without BOM', (text) => Buffer.from(text, 'utf16le')),
  typed('CRLF', joinedBy('\r\n')),
  typed('CR', joinedBy('\r')),
  typed('half-width punctuation', (lines) => toHalf(lines.join('\n'))),
  typed('full-width digits and punctuation', (lines) => lines.map(toFull).join('\n')),
  typed('half-width stops', (lines) => lines.join('\n').replaceAll('。', '｡').replaceAll('、', '､')),
  typed('one blank line between all lines', joinedBy('\n\n')),
  typed('indented by ideographic spaces', (lines) => lines.map((line) => `　　${line}`).join('\n')),
  typed('indented unevenly', (lines) =>
    lines.map((line, at) => `${' '.repeat(at % 7)}${line}${' '.repeat(at % 3)}`).join('\n'),
  ),
  typed('blanks inside words', (lines) => lines.map(spaced).join('\n')),
  laidOut('items 1．', { item: (num) => `${num}．` }),
  laidOut('items 1、', { item: (num) => `${num}、` }),
  laidOut('items 1.　', { item: (num) => `${num}.　` }),
  laidOut('items （1）', { item: (num) => `（${num}）` }),
  laidOut('items (1)', { item: (num) => `(${num})` }),
  laidOut('items 1)', { item: (num) => `${num})` }),
  laidOut('items ①', { item: circled }, shortLists),
  laidOut('items 一是', { item: (num) => `${chineseNumeral(num)}是` }),
  laidOut('domains (一)', { domain: (num, heading) => `(${chineseNumeral(num)})${heading}` }),
  laidOut('domains 一、', { domain: (num, heading) => `${chineseNumeral(num)}、${heading}` }),
  laidOut('domains 第一章, parts 第一部分', {
    domain: (num, heading) => `第${chineseNumeral(num)}章 ${heading}`,
    part: (num, heading) => `第${chineseNumeral(num)}部分 ${heading}`,
  }),
  laidOut('domains 第一节, parts 第一章', {
    domain: (num, heading) => `第${chineseNumeral(num)}节 ${heading}`,
    part: (num, heading) => `第${chineseNumeral(num)}章 ${heading}`,
  }),
  laidOut('domains without numbers', { domain: (_, heading) => heading }),
  laidOut('markers without colon', { marker: (opens) => (opens === 'goal' ? '主要目标' : '策略措施') }),
  laidOut('markers 【主要目标】', { marker: (opens) => (opens === 'goal' ? '【主要目标】' : '【策略措施】') }),
  laidOut('markers 1.主要目标', {
    marker: (opens) => (opens === 'goal' ? '1.主要目标' : '2.策略措施'),
    item: (num) => `（${num}）`,
  }),
  laidOut('markers （一）主要目标。, domains 一、', {
    marker: (opens) => (opens === 'goal' ? '（一）主要目标。' : '（二）策略措施。'),
    domain: (num, heading) => `${chineseNumeral(num)}、${heading}`,
  }),
  laidOut('markers 目标与指标', { marker: (opens) => (opens === 'goal' ? '目标与指标' : '策略与措施') }),
  laidOut('first item in the line of the marker', { inline: true }),
  laidOut('departments （责任单位：A、B）', { duty: onlyShared }, allots),
  laidOut('departments （A牵头，B配合）', { duty: told }, allots),
  laidOut('departments （A、B负责）', { duty: charged }, allots),
  laidOut('departments on lines of their own', { duty: ownLines }, allots),
  typed('sub-items ——', (lines) => lines.map(withSubItems).join('\n')),
  typed('wrapped at 30 characters', (lines) => wrap(lines, 30)),
  typed('wrapped at 42 characters, blank line between all', (lines) => wrap(lines, 42).replaceAll('\n', '\n\n')),
  typed('page numbers in mid-sentence', (lines) => paginate(lines, '', 800)),
  typed('page numbers and running heads in mid-sentence', (lines) => paginate(lines, lines[0] ?? '', 800)),
  typed('the whole plan in one line', joinedBy('')),
  typed('the whole plan in one line, blanks between', joinedBy(' ')),
  { name: 'table of contents', render: (plan) => utf8(withContents(plan, '').join('\n')) },
  { name: 'table of contents with dot leaders', render: (plan) => utf8(withContents(plan, '……').join('\n')) },
  typed('covering notice before', (lines) => [...NOTICE, ...lines].join('\n')),
  typed('web page around it', (lines) => [...BEFORE, ...lines, ...AFTER].join('\n')),
  typed('two plans in one file', (lines) => [...lines, ...lines].join('\n')),
  typed('traditional characters', (lines) => toTraditional(lines.join('\n'))),
];

function onlyShared({ leads, responsibles, collective }: Parameters<Layout['duty']>[0]): string[] {
  const names = [...leads, ...responsibles].map(({ text }) => text);
  if (collective !== null) names.push(collective.replace(/^等/u, ''));
  return names.length === 0 ? [] : [`（责任单位：${names.join('、')}）`];
}

function charged(goal: Parameters<Layout['duty']>[0]): string[] {
  const names = [...goal.leads, ...goal.responsibles].map(({ text }) => text);
  return names.length === 0 ? [] : [`（${names.join('、')}负责）`];
}

function ownLines(goal: Parameters<Layout['duty']>[0]): string[] {
  const { leads, responsibles } = listed(goal);
  return [leads === '' ? '' : `牵头单位：${leads}`, responsibles === '' ? '' : `责任单位：${responsibles}`].filter(
    (line) => line !== '',
  );
}

/** Breaks a long paragraph into sub-items on lines of their own; the words stay. */
function withSubItems(line: string): string {
  const cuts = [...line.matchAll(/。(?=[^。]{20,}。)/gu)].map(({ index }) => index + 1);
  const cut = cuts[2];
  return cut === undefined ? line : `${line.slice(0, cut)}\n——${line.slice(cut)}`;
}

function withContents(plan: Plan, leaders: string): string[] {
  const [title = '', ...body] = renderPlan(plan, usual);
  return [title, ...renderContents(plan, usual, leaders), ...body];
}
