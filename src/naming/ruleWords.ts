/**
 * Every rule that leaves a message, in words for a clerk: what was found, what was done with it, what to do now. The
 * English finding and treatment are the message's own `reason` and `note`; a rule without its row does not compile.
 */
import type { RuleId } from '../model/message.ts';

export interface RuleWords {
  zh: {
    /** What was found, as the beginning of a sentence. */
    finding: string;
    /** What was done with it; empty when nothing was. */
    treatment: string;
    /** What a person can do, a whole sentence. */
    remedy: string;
  };
  en: { remedy: string };
}

const compare = '请对照原件；确是原件如此的，不必改。';
const compareEn = 'Compare with the original; where it is printed so, leave it.';

export const ruleWords: Record<RuleId, RuleWords> = {
  'domain-without-list': row(
    '一个领域里没有认出主要目标或策略措施',
    '',
    '请看该领域的小标题（如“主要目标”“策略措施”）和条目编号是否完整；原文本来没有的，不必改。',
    'Check the heading of the list and the numbers of its items; where the text has none, leave it.',
  ),
  'foreign-word': row(
    '中文里夹着外文词，疑为文本转换的残留',
    '照录原文',
    '请对照原件；是转换时混入的，请换用原始的 Word 或 PDF 文件再读。',
    'Compare with the original; if a conversion left it, read the original Word or PDF file instead.',
  ),
  'items-without-numbers': row(
    '列表里的条目没有编号，编号可能在转换时丢失',
    '一行一条，只记次序，不补编号；没有句号的一行看作下一行的小标题',
    '请对照原件，看每一条是否从该处开始；原件有编号的，请补上编号再读。',
    'Compare with the original whether each item begins there; if it has numbers, add them and read again.',
  ),
  'left-out': row(
    '文件里有些文字不属于正文',
    '没有读入',
    '请看所列的字是不是正文；如果是正文，请把规划全文另存为 .txt 再读。',
    'Check that none of it is of the plan; if some is, save the text of the plan as .txt and read that.',
  ),
  'mixed-script': row('简体文本里有繁体字', '照录原文', compare, compareEn),
  'more-remarks': row(
    '同类情况过多',
    '其余不再一一列出',
    '请先看前面列出的几处；这么多，多半是文本受损，或者不是规划。',
    'Look at the first ones; so many usually mean a damaged text, or no plan.',
  ),
  'number-gap': row(
    '编号不连续',
    '沿用原文编号',
    '请看这一条之前是否漏了条目，或漏印了编号。',
    'Check whether an item or its number is missing before this one.',
  ),
  'number-not-read': row(
    '句中有数字没有读成目标值',
    '照录原文',
    '请看这个数字是不是承诺的目标；是的，目标值表里缺这一项，引用时请自行补上。',
    'If the number promises something, it is missing among the targets; add it by hand.',
  ),
  'number-repeat': row(
    '编号重复',
    '沿用原文编号',
    '请对照原件，看是不是编号印错，或者两份名单连在了一起。',
    'Compare with the original: a misprinted number, or two lists run together.',
  ),
  'other-encoding': row('文件不是 UTF-8 编码', '已换算后读取', '请看有没有读错的字；没有，不必改。', checkCharacters()),
  'other-format': row(
    '文件的内容与文件名的后缀不符',
    '按内容读取',
    '一般不必改；请把文件名改成相符的后缀。',
    'Usually nothing needs to be done; give the file the extension of what it holds.',
  ),
  'page-break-joined': row(
    '一句话在原文中被分页或换行打断',
    '接成一句，文字未动',
    '请看接起来的是不是同一句；不是的，请对照原件，看前一句末尾是否漏了标点。',
    'Check that both lines are one sentence; if not, the end of the first is missing in the file.',
  ),
  'page-furniture': row('正文里夹着页码或页眉', '不算作正文', '一般不必改；如果其实是正文，请报告错误。', leave()),
  'paragraph-joined': row(
    '没有编号的一段接在上一条之后',
    '并入该条',
    '请看这一段是否属于上一条；另成一条的，原文漏了编号。',
    'Check that the paragraph belongs to the item before it; if not, its number is missing.',
  ),
  'repeat-at-page-break': row(
    '分页前后的字相同，疑为重印',
    '照录原文',
    '请对照原件，看这几个字是不是印了两遍。',
    'Compare with the original whether these characters are printed twice.',
  ),
  'repeat-in-duty': row(
    '部门名单在分页处有几个字印了两遍',
    '照录原文，但不算作部门名称',
    '请核对这份名单里的部门是否齐全。',
    'Check that the list of departments is complete.',
  ),
  'sentence-without-end': row(
    '一条的末尾没有句号，疑有缺漏',
    '照录原文',
    '请对照原件，看后面是否漏了字。',
    'Compare with the original whether words are missing behind it.',
  ),
  'sign-read-as': row(
    '有看不见的字符、部首形的字或合成的编号',
    '按通常的字读，照录原文',
    '一般不必改；读法不对的，请报告错误。',
    leave(),
  ),
  'table-cells': row(
    '表格的各格在文本里各占一行',
    '逐行照录，没有拼回表格',
    '请对照原件的表格；格里的数字不属于上下的条目，引用时请看原件。',
    'Compare with the table of the original; the numbers of its cells belong to no item above or below.',
  ),
  'text-too-long': row(
    '一条文字过长',
    '没有在其中查找目标、部门等，照录原文',
    '多半是其中的标题或编号没有认出：请让每条另起一行，再读一次。',
    'Give every item a line of its own, and read the file again.',
  ),
  'unknown-part': row(
    '有一部分的标题不是规划常见的',
    '照录原文',
    '请看这一部分是否确属规划；是附件或别的文件的，请另存再读。',
    'Check that this part belongs to the plan; read annexes and other documents apart.',
  ),
  'unmatched-bracket': row(
    '括号不成对',
    '照录原文',
    '请对照原件，看是漏了半个括号，还是漏了字。',
    'Compare with the original: half a bracket is missing, or words are.',
  ),
  'web-furniture': row('正文里夹着网页导航文字', '不算作正文', '一般不必改；如果其实是正文，请报告错误。', leave()),
};

function row(finding: string, treatment: string, remedy: string, remedyEn: string): RuleWords {
  return { zh: { finding, treatment, remedy }, en: { remedy: remedyEn } };
}

function checkCharacters(): string {
  return 'Check that no character is wrong; if none is, leave it.';
}

function leave(): string {
  return 'Usually nothing needs to be done; report it if it is wrong.';
}
