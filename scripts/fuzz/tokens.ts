/** What plans are made of, and what breaks them: the words and signs that mutations put into a text. */
import { formatChineseNumeral, formatCircled } from '../../src/text/numerals.ts';
import type { Random } from './random.ts';

const NUMBERS = [0, 1, 1, 1, 2, 2, 3, 4, 5, 9, 10, 11, 12, 20, 21, 99, 100, 101, 999, 1000];

/** A printed number in any of the styles, with a number that may or may not go on with its list. */
export function enumerator(random: Random): string {
  const num = random.pick(NUMBERS);
  const chinese = formatChineseNumeral(num);
  const circled = formatCircled(1 + (num % 20));
  return random.pick([
    ...[`${num}.`, `${num}．`, `${num}、`, `${num}. `, `（${num}）`, `(${num})`, `${num})`, circled],
    ...[
      `${chinese}、`,
      `（${chinese}）`,
      `(${chinese})`,
      `第${chinese}章 `,
      `第${chinese}节`,
      `第${chinese}部分`,
      `${chinese}是`,
    ],
  ]);
}

export const MARKERS = [
  ...[
    '主要目标',
    '主要目标：',
    '主要目标:',
    '【主要目标】',
    '1.主要目标',
    '（一）主要目标。',
    '目标与指标',
    '具体目标：',
  ],
  ...['策略措施', '策略措施：', '【策略措施】', '2. 策略措施', '（二）策略措施', '主要措施：', '策略与措施'],
];

export const HEADINGS = [
  ...[
    '前言',
    '前 言',
    '序言',
    '目录',
    '目 录',
    '一、总体要求',
    '二、指导思想、基本原则和总体目标',
    '三、发展领域、主要目标和策略措施',
  ],
  ...[
    '四、组织实施',
    '五、监测评估',
    '（一）儿童与健康',
    '（二）妇女与教育',
    '第一章 总则',
    '第一节 儿童与安全',
    '儿童与福利',
    '六、附表',
  ],
  ...['某市妇女发展规划（2021—2030年）', '某县“十四五”儿童发展规划', '某区2024年重点任务行动方案', '妇女发展规划'],
];

export const DUTIES = [
  ...[
    '（牵头单位：市妇联；责任单位：市教育局、市法院）',
    '（责任单位：市卫生健康委、市民政局等）',
    '（市教育局牵头，市财政局配合）',
  ],
  ...[
    '（市公安局、市司法局负责）',
    '牵头单位：市妇联',
    '责任单位：各有关部门',
    '（牵头单位：',
    '；责任单位：',
    '。责任单位：市检察院）',
  ],
  ...[
    '等市妇女儿童工作委员会成员单位、特邀单位）',
    ')法院、',
    '（牵头单位：）',
    '（责任单位：、、）',
    '（（市妇联）牵头）',
    '各县（市、区）',
  ],
];

export const PAGES = [
  ...['— 1 —', '- 12 -', '3', '第 4 页', '第5页 共9页', '7/10', 'Page 3', '某市妇女发展规划', '聊城市人民政府文件'],
  ...[
    '当前位置：首页 > 政务公开',
    '【打印】 【关闭】',
    '上一篇：没有了',
    '主办单位：某市人民政府',
    '版权所有 ICP备00000000号',
    '字体：大 中 小',
  ],
  ...[
    '本规划由市妇女儿童工作委员会负责解释。',
    '本规划自印发之日起施行。',
    '抄送：市委有关部门',
    '某市人民政府办公室2021年12月3日印发',
  ],
  ...['聊政发〔2021〕9号', '2021年12月3日', '各县（市、区）人民政府：', '一、总则……1', '（一）儿童与健康....12'],
];

export const SIGNS = [
  ...[
    '（',
    '）',
    '(',
    ')',
    '【',
    '】',
    '《',
    '》',
    '“',
    '”',
    '〔',
    '〕',
    '。',
    '．',
    '.',
    '，',
    ',',
    '、',
    '；',
    '：',
    ':',
    '！',
    '？',
    '——',
    '-',
  ],
  ...[
    '%',
    '％',
    '‰',
    '3.5%',
    '10.5岁',
    '3～6岁',
    '１２',
    '①',
    '⑳',
    '〇',
    '零',
    '两',
    '…',
    '·',
    '*',
    '#',
    '|',
    '\\',
    '/',
    '<',
    '>',
    '&',
    '{',
    '}',
  ],
];

/** Blanks, line ends of all kinds, and what no one sees. */
export const BLANKS = [
  ...[
    ' ',
    '  ',
    '\t',
    '\u3000',
    '\u00a0',
    '\u2003',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\ufeff',
  ],
  ...['\u200b', '\u200d', '\u00ad', '\u180e', '\u2060'],
];

/** Characters that programs stumble over: controls, directions, halves of pairs, marks, letters outside the plane. */
export const TRAPS = [
  ...[
    '\0',
    '\u0001',
    '\u001b',
    '\u007f',
    '\u202a',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2069',
    '\u200f',
    '\ud800',
    '\udc00',
    '\udfff',
    '\ud83d',
  ],
  ...[
    '\ufffd',
    '\ufffe',
    '\uffff',
    '\u0301',
    '\u20dd',
    '\u{1f469}\u200d\u{1f467}',
    '\u{20000}',
    '\u{e0001}',
    '\u{10ffff}',
    'ﬀ',
    '㎡',
    '㈠',
    '⒈',
    '½',
    '學',
    '兒童',
  ],
  ...[
    '{process.exit()}',
    'import x from "y"',
    '---',
    '<script>',
    '__proto__',
    'constructor',
    '../../etc',
    '!!js/function',
    '${x}',
    '`',
    '&amp;',
    '=cmd|',
  ],
];

/** Any character at all, its code unit or its code point. */
export function anyCharacter(random: Random): string {
  if (random.oneIn(3)) return String.fromCodePoint(random.below(0x110000));
  return String.fromCharCode(random.oneIn(2) ? 0x4e00 + random.below(0x5200) : random.below(0x10000));
}
