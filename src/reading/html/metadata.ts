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
    const next = labels[at + 1] ?? Infinity;
    if (next - label <= NEXT) return;
    if (at - first + 1 >= LEAST_LABELS) {
      const end = LABEL_ALONE.test(compact(lines[label]?.text ?? '')) ? label + 2 : label + 1;
      found.fill(true, labels[first] ?? 0, end);
    }
    first = at + 1;
  });
  return found;
}

function isLabel(text: string): boolean {
  const words = compact(text);
  return LABEL.test(words) || LABEL_ALONE.test(words);
}

function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** What a document may lack and its table has: the label, and how the document would print it. */
const FACTS: readonly (readonly [label: RegExp, printed: RegExp])[] = [
  [/^(?:发文字号|发文号|文号|文件编号)/u, /[〔［[（(【﹝]\d{4}[〕］\])）】﹞]第?\d{1,5}号/u],
];
/** Where a document prints them. */
const HEAD = 40;

/** The verdicts, in which a fact of the table stays that the document itself does not print. */
export function keepFacts(lines: readonly PageLine[], verdicts: readonly Verdict[]): Verdict[] {
  const kept = lines.filter((_, at) => verdicts[at] === undefined).slice(0, HEAD);
  const printed = compact(kept.map(({ text }) => text).join('\n'));
  const missing = FACTS.filter(([, pattern]) => !pattern.test(printed));
  return verdicts.map((verdict, at) => {
    const words = compact(lines[at]?.text ?? '');
    const before = compact(lines[at - 1]?.text ?? '');
    const states = missing.some(([label, pattern]) => pattern.test(words) && (label.test(words) || label.test(before)));
    return verdict === 'metadata' && states ? undefined : verdict;
  });
}
