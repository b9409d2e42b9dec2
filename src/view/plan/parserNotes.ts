/** 校读记录: the repairs and remarks of the parser, in plain words; suspicions before repairs. */
import type { Message, RuleId } from '../../model/message.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { TyposByText } from '../../corpus/typos.ts';
import { sicWords } from '../shared/typoNotes.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';

interface ProofPlace {
  line: number;
  path: string;
  /** The words in question, verbatim; null when the note is not about words. */
  words: string | null;
}

export interface ProofNote {
  /** The event, e.g. 一句话在原文中被分页打断……. */
  text: string;
  places: ProofPlace[];
}

const typoText = `疑有错、漏、衍文，照录原文，在条文旁注“${sicWords}”和理由`;

/** The parser's rules in words for readers. */
const ruleTexts: Record<RuleId, string> = {
  'foreign-word': '中文里夹着外文词，疑为文本转换的残留，照录原文',
  'mixed-script': '简体文本里有繁体字，照录原文',
  'sentence-without-end': '一条的末尾没有句号，疑有缺漏，照录原文',
  'sign-read-as': '有看不见的字符、部首形的字或合成的编号，本站按通常的字读，照录原文',
  'unmatched-bracket': '括号不成对，照录原文',
  'repeat-at-page-break': '分页前后的字相同，疑为重印，照录原文',
  'repeat-in-duty': '部门名单在分页处有几个字印了两遍，照录原文，但不算作部门名称',
  'number-gap': '编号不连续，沿用原文编号',
  'number-repeat': '编号重复，沿用原文编号',
  'domain-without-list': '一个领域里没有认出主要目标或策略措施',
  'unknown-part': '有一部分的标题不是规划常见的，照录原文',
  'page-break-joined': '一句话在原文中被分页打断，本站接成一句，文字未动',
  'paragraph-joined': '没有编号的一段接在上一条之后，本站并入该条',
  'page-furniture': '正文里夹着页码或页眉，本站不算作正文',
  'web-furniture': '正文里夹着网页导航文字，本站不算作正文',
  'table-cells': '表格的各格在文本里各占一行，本站逐行照录，没有拼回表格',
  'number-not-read': '句中有数字没有读成目标值，照录原文',
  'text-too-long': '一条文字过长，本站没有在其中查找目标、部门等，照录原文',
  'more-remarks': '同类情况过多，其余不再一一列出',
};

/** The suspected slips of a plan, then the parser's messages about it, one note per rule, with its places. */
export function toProofNotes(plan: PublishedPlan, typos: TyposByText): ProofNote[] {
  return [...toTypoNotes(plan, typos), ...toRuleNotes(plan)];
}

function toTypoNotes({ id, sourceId }: PublishedPlan, typos: TyposByText): ProofNote[] {
  const places = [...typos].flatMap(([text, found]) =>
    text.startsWith(`${id}/`)
      ? found.map(({ line, words }) => ({ line, path: sourceLinePath(sourceId, line), words }))
      : [],
  );
  const inOrder = places.toSorted((a, b) => a.line - b.line);
  return inOrder.length === 0 ? [] : [{ text: typoText, places: inOrder }];
}

function toRuleNotes({ messages, sourceId }: PublishedPlan): ProofNote[] {
  const gravestFirst = messages.toSorted((a, b) => weight(b) - weight(a));
  const byRule = Map.groupBy(gravestFirst, ({ ruleId }) => ruleId);
  return [...byRule].map(([ruleId, found]) => ({
    text: ruleTexts[ruleId],
    places: found.flatMap(({ line, actual }) =>
      line === null ? [] : [{ line, path: sourceLinePath(sourceId, line), words: actual }],
    ),
  }));
}

function weight({ severity }: Message): number {
  return ['info', 'warning', 'error'].indexOf(severity);
}
