/** The table of a government page: 索引号, 发布机构, 发文字号, 成文日期, each a label and its value. */
import type { PageLine, Verdict } from './page.ts';

const LABEL =
  /^【?(?:索引号|主题分类|主题词|信息分类|组配分类|体裁分类|公文种类|服务对象分类|发布机构|发布单位|发文机关|发文机构|发文单位|公开机构|制发机关|责任部门|成文日期|发文日期|生成日期|生效日期|发布日期|公开日期|公布日期|印发日期|发布时间|失效日期|废止日期|失效时间|发文字号|发文号|文号|文件编号|有效性|信息有效性|效力状态|是否有效|标题|名称|信息名称|文件名称|公开范围|公开方式|公开时限|关键词|内容概述|统一编号|规范性文件编号|登记号|信息来源|语种)(?:】|[:：])/u;
const LABEL_ALONE = new RegExp(`${LABEL.source.replace('(?:】|[:：])', '(?:】|[:：])?')}$`, 'u');
/** Lines from one label to the next: a value may have a few. */
const NEXT = 4;
const LEAST_LABELS = 3;

/** For each line whether it is of such a table. A document's own lines, one label here or there, are not. */
export function findMetadata(lines: readonly PageLine[]): boolean[] {
  const labels = lines.flatMap(({ text }, at) => (isLabel(text) ? [at] : []));
  const found = lines.map(() => false);
  let first = 0;
  labels.forEach((label, at) => {
    if ((labels[at + 1] ?? Infinity) - label <= NEXT) return;
    if (at - first + 1 >= LEAST_LABELS) {
      for (const each of labels.slice(first, at + 1)) found.fill(true, each, endOfValue(lines, each));
    }
    first = at + 1;
  });
  return found;
}

/** A label alone in its cell has its value in the next; another one beside it. */
function endOfValue(lines: readonly PageLine[], label: number): number {
  return LABEL_ALONE.test(compact(lines[label]?.text ?? '')) ? label + 2 : label + 1;
}

function isLabel(text: string): boolean {
  const words = compact(text);
  return LABEL.test(words) || LABEL_ALONE.test(words);
}

function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}

const NUMBER = '[〔［[（(【﹝]\\d{4}[〕］\\])）】﹞]第?\\d{1,5}号';
/** A number at the head of the line that says who published the page, and when: 某政发〔2022〕9号　发布时间：2022-03-18. */
const NUMBER_FIRST = new RegExp(
  `^[\\p{Script=Han}“”]{2,16}\\s?${NUMBER}(?=\\s+[【[]?(?:发布|发表|来源|信息来源|时间|日期|浏览|点击|字体|字号|成文|公开))`,
  'u',
);
/** A number with it names a file to load, 某政发〔2022〕11号.pdf: the document does not print it. */
const FILE_END = '[.．](?:pdf|docx?|wps|ofd|zip|rar)';
/** What a document may lack and its table has: the label, how the document would print it, and in how many first lines. */
const FACTS: readonly (readonly [label: RegExp, printed: RegExp, within: number])[] = [
  [/^(?:发文字号|发文号|文号|文件编号)/u, new RegExp(`${NUMBER}(?!${FILE_END})`, 'u'), 40],
  [
    /^(?:发文机关|发文机构|发文单位|制发机关)/u,
    /^[\p{Script=Han}]{2,20}(?:政府|委员会|办公室|局|联合会)(?:关于.*)?$/mu,
    40,
  ],
  [
    /^(?:成文日期|发文日期|印发日期)/u,
    /^\d{4}年\d{1,2}月\d{1,2}日$|^[一二三四五六七八九〇○零]{4}年.{1,3}月.{1,3}日$/mu,
    Infinity,
  ],
];

/** A fact that only the table of the page states. */
export interface PageFact {
  /** Index of the line of the table. */
  at: number;
  /** Offset of the value in that line. */
  from: number;
  /** The value alone, as a document would print it in a line of its own. */
  value: string;
}

/** The facts of the table that the document itself does not print, in their order. */
export function findFacts(lines: readonly PageLine[], verdicts: readonly Verdict[]): PageFact[] {
  const kept = lines.filter((_, at) => verdicts[at] === undefined).map(({ text }) => compact(text));
  const missing = FACTS.filter(([, printed, within]) => !printed.test(kept.slice(0, within).join('\n')));
  return lines.flatMap(({ text }, at) => {
    const before = compact(lines[at - 1]?.text ?? '');
    const [label, value] = LABEL_ALONE.test(before) ? [before, text] : splitLabel(text);
    const wanted = verdicts[at] === 'metadata' && missing.some(([pattern]) => pattern.test(compact(label)));
    if (wanted && value !== '' && !LABEL_ALONE.test(compact(text)))
      return [{ at, from: text.length - value.length, value }];
    const number =
      isAround(verdicts[at]) && missing.some(([label]) => label.test('文号')) ? NUMBER_FIRST.exec(text) : null;
    return number === null ? [] : [{ at, from: 0, value: number[0] }];
  });
}

function isAround(verdict: Verdict): boolean {
  return verdict === 'metadata' || verdict === 'surroundings';
}

function splitLabel(text: string): [label: string, value: string] {
  const [label = ''] = /^[^:：】]{1,20}[】:：]\s*/u.exec(text) ?? [];
  return [label, text.slice(label.length)];
}
