/**
 * What a text is written in, by its words: converters and browsers save Markdown and HTML under any name. A plan that has
 * a sign of theirs somewhere is plain.
 */

const DOCUMENT = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const TAG =
  /<\/?(?:p|div|br|span|table|tbody|tr|td|th|h[1-6]|ul|ol|li|b|strong|em|i|u|font|center|a|img|meta|style|script|title|section|article|o:p)(?:\s[^<>]*)?\/?>/gi;
const LEAST_TAGS = 4;

/** Signs of Markdown that tell, each a line or a pair of signs. */
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/gmu;
const FIRST_HEADING = /^\s*#{1,6}[ \t]+\p{Script=Han}/u;
const STRONG = /\*\*[\p{L}\p{N}（《“【][^*\n]{0,200}\S\*\*/gu;
const ESCAPED = /\\[.()[\]#*_+\-~>]/gu;
const TABLE = /^ {0,3}\|?(?: *:?-{3,}:? *\|)+ *(?::?-{3,}:?)? *$/gmu;
const QUOTE = /^ {0,3}>[ \t]?\S/gmu;
const LEAST_SIGNS = 2;

/** Whether a text is plain, Markdown or HTML. `judgeMarkup('# 一、总则\n## （一）健康\n') // => 'md'` */
export function judgeMarkup(text: string): 'txt' | 'md' | 'html' {
  if (DOCUMENT.test(text)) return 'html';
  const isMarkdown =
    FIRST_HEADING.test(text) ||
    [HEADING, STRONG, ESCAPED, TABLE].reduce((signs, sign) => signs + count(text, sign), 0) >= LEAST_SIGNS ||
    count(text, QUOTE) > LEAST_SIGNS;
  if (isMarkdown) return 'md';
  return count(text, TAG) >= LEAST_TAGS ? 'html' : 'txt';
}

/** How often a pattern is found, at most four times. */
function count(text: string, pattern: RegExp): number {
  const found = text.matchAll(pattern);
  let times = 0;
  while (times < LEAST_TAGS && found.next().done !== true) times += 1;
  return times;
}
