/** What a person should know about how a file was read: its encoding, its format, and what was left out of it. */
import type { Message, RuleId } from '../model/message.ts';
import type { FileText, Format, LeftOut, LeftOutKind } from './fileText.ts';
import type { Wording } from './problemWords.ts';

export interface FileRemark extends Wording {
  ruleId: Extract<RuleId, 'left-out' | 'other-encoding' | 'other-format'>;
  /** The beginning of what was left out; null where there is nothing to quote. */
  sample: string | null;
}

const KINDS: Readonly<Record<LeftOutKind, Wording>> = {
  'character-reference': { zh: '字符代码（已读作所代表的字）', en: 'character references (read as what they name)' },
  comment: { zh: '批注、注释', en: 'comments' },
  deletion: { zh: '修订中删去的文字', en: 'deleted words of tracked changes' },
  form: { zh: '表单、按钮', en: 'form fields and buttons' },
  'front-matter': { zh: '文件头信息', en: 'front matter' },
  hidden: { zh: '隐藏的文字', en: 'hidden words' },
  'link-address': { zh: '链接地址', en: 'addresses of links' },
  markup: { zh: '排版符号', en: 'signs of markup' },
  metadata: { zh: '公文信息（索引号、发布时间等）', en: 'metadata of the page' },
  navigation: { zh: '网站导航', en: 'navigation' },
  'page-header': { zh: '页眉、页面标题', en: 'page headers and titles of the page' },
  'page-number': { zh: '页码', en: 'page numbers' },
  picture: { zh: '图片', en: 'pictures' },
  related: { zh: '相关链接', en: 'related links' },
  script: { zh: '网页代码', en: 'code of the page' },
  'share-bar': { zh: '分享、打印、字号等按钮', en: 'share, print and font size buttons' },
  'site-footer': { zh: '网站页脚', en: 'footer of the site' },
  surroundings: { zh: '网页上正文以外的文字', en: 'other words around the document' },
  watermark: { zh: '水印', en: 'watermarks' },
};
const FORMATS: Readonly<Record<Format, Wording>> = {
  txt: { zh: '纯文本', en: 'plain text' },
  md: { zh: 'Markdown', en: 'Markdown' },
  html: { zh: '网页（HTML）', en: 'HTML' },
  docx: { zh: 'Word 文件', en: 'a Word file' },
  pdf: { zh: 'PDF', en: 'a PDF' },
};
const EXTENSIONS: Readonly<Record<Format, RegExp>> = {
  txt: /^/,
  md: /\.(?:md|markdown|mkd)$/i,
  html: /\.(?:html?|xhtml|shtml)$/i,
  docx: /\.docx$/i,
  pdf: /\.pdf$/i,
};

/** The remarks on a file, by its name. `toRemarks('规划.txt', { format: 'md', … })[0]?.ruleId // => 'other-format'` */
export function toRemarks(name: string, { format, encoding, leftOut }: FileText): FileRemark[] {
  const kind = FORMATS[format];
  const otherFormat: FileRemark = {
    ruleId: 'other-format',
    zh: `文件按${kind.zh}读取，与文件名不同`,
    en: `The file is ${kind.en}, whatever its name says, and was read as that`,
    sample: null,
  };
  const otherEncoding: FileRemark = {
    ruleId: 'other-encoding',
    zh: `文件编码为 ${encoding?.toUpperCase() ?? ''}，已按此读取`,
    en: `The file was decoded from ${encoding?.toUpperCase() ?? ''}`,
    sample: null,
  };
  return [
    ...(EXTENSIONS[format].test(name) ? [] : [otherFormat]),
    ...(encoding === null || encoding === 'utf-8' ? [] : [otherEncoding]),
    ...leftOut.map(toLeftOutRemark),
  ];
}

/** The remark as a message about the whole file, as `npm run parse` prints it. */
export function toMessage({ ruleId, en, sample }: FileRemark): Message {
  const nowhere = { line: null, column: null, expected: null, note: null };
  return { reason: en, ruleId, severity: 'info', actual: sample, ...nowhere };
}

function toLeftOutRemark({ kind, pieces, characters, sample }: LeftOut): FileRemark {
  const words = KINDS[kind];
  return {
    ruleId: 'left-out',
    zh: `未作正文：${words.zh} ${pieces} 处，共 ${characters} 字`,
    en: `Left out of the text: ${words.en}, ${count(pieces, 'piece')}, ${count(characters, 'character')}`,
    sample: sample === '' ? null : sample,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
