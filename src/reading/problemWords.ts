/** Why a file cannot be read, and what to do about it: in words for a clerk, in both languages. */
import type { Problem, Unreadable } from './fileText.ts';

export interface Wording {
  zh: string;
  en: string;
}

/**
 * `{offset}`, `{line}` and `{found}` stand for what the file says. What a library says of it is in English, and only
 * there.
 */
const PROBLEMS: Readonly<Record<Problem, Wording>> = {
  'bad-byte': {
    zh: '第 {line} 行有损坏的字符（偏移 {offset} 处的字节 {found}），与全文的编码不合；请改正这个字符后另存，或换用原始文件',
    en: 'line {line}: the byte at offset {offset} ({found}) is damaged, unlike the rest of the file; correct the character there, or take the original file',
  },
  damaged: {
    zh: '文件已损坏，无法读出；请重新下载，或用原来的软件打开后另存',
    en: 'the file is damaged and cannot be read ({found}); download it again, or open it in its program and save it anew',
  },
  empty: {
    zh: '文件里没有正文（是空的，或只有空白，或网页上只有导航等）；请给出含规划全文的文件',
    en: 'the file is empty: it holds only blanks, or only what surrounds a document; give a file that holds a plan text',
  },
  encrypted: {
    zh: '文件设有密码；请打开后取消密码，另存再用',
    en: 'the file is protected by a password ({found}); open it, remove the password and save it',
  },
  'no-text-layer': {
    zh: '这个 PDF 是扫描件，只有图像，没有可读的文字；请先做文字识别（OCR），或换用 Word 文件、网页原文',
    en: 'the PDF is a scan: it has pictures of pages and no text; run text recognition (OCR) on it first, or take the Word file or the web page',
  },
  'not-text': {
    zh: '不是文本文件（不是 UTF-8、UTF-16、GB18030 或 Big5 编码的文字）；请把规划另存为 .txt、.md、.html、.docx 或带文字的 .pdf',
    en: 'not a text file (neither UTF-8, UTF-16, GB18030 nor Big5); save the plan as .txt, .md, .html, .docx or a .pdf with text',
  },
  'old-word': {
    zh: '这是旧版 Word 文件（.doc）；请用 Word 或 WPS 打开，另存为 .docx',
    en: 'a file of an older Word (.doc); open it in Word or WPS and save it as .docx',
  },
  'other-encoding': {
    zh: '这是 {found} 编码的文字；请另存为 UTF-8 编码',
    en: 'text encoded in {found}; save it in UTF-8',
  },
  picture: {
    zh: '这是图片（{found}），没有可读的文字；请先做文字识别（OCR），把文字另存为 .txt 或 .docx',
    en: 'a picture ({found}) without text; run text recognition (OCR) on it and save the text as .txt or .docx',
  },
  presentation: {
    zh: '这是演示文稿（{found}）；请把规划全文另存为 .docx 或 .txt',
    en: 'a presentation ({found}); save the text of the plan as .docx or .txt',
  },
  spreadsheet: {
    zh: '这是电子表格（{found}）；请把规划全文另存为 .docx 或 .txt',
    en: 'a spreadsheet ({found}); save the text of the plan as .docx or .txt',
  },
  'too-large': {
    zh: '文件过大，远超一份规划；请只给出这一份规划',
    en: 'the file is larger than any plan ({found}); give one document',
  },
  'unknown-format': {
    zh: '读不了这种文件（{found}）；请另存为 .docx、带文字的 .pdf、.html、.md 或 .txt',
    en: 'files of this kind are not read ({found}); save it as .docx, .pdf with text, .html, .md or .txt',
  },
  wps: {
    zh: '这是 WPS 文字文件（.wps）；请用 WPS 打开，另存为 .docx',
    en: 'a file of WPS Writer (.wps); open it in WPS and save it as .docx',
  },
};

/**
 * What is wrong with a file, and what to do, in one sentence without its end.
 * `problemWords({ problem: 'wps', offset: null, line: null, found: 'WPS' }).zh // => '这是 WPS 文字文件（.wps）；请用 WPS 打开，另存为 .docx'`
 */
export function problemWords({ problem, offset, line, found }: Unreadable): Wording {
  const { zh, en } = PROBLEMS[problem];
  const fill = (words: string): string =>
    words
      .replace('{offset}', String(offset))
      .replace('{line}', String(line))
      .replace('（{found}）', found === null ? '' : `（${found}）`)
      .replace(' ({found})', found === null ? '' : ` (${found})`)
      .replace('{found}', found ?? '');
  return { zh: fill(zh), en: fill(en) };
}
