/** Lines that only a document has: where they stand, no navigation is. */

const TITLE =
  /(?:规划|規劃|纲要|綱要|方案|计划|計劃|意见|意見|通知|办法|细则|决定|公告|批复)(?:[（(〔【].{1,40}[）)〕】])?$/u;
const LONGEST_TITLE = 120;
const NUMBER = /^[\p{Script=Han}“”]{1,16}[〔［[（(【﹝]\d{4}[〕］\])）】﹞]第?\d{1,5}号$/u;
const ADDRESSED = /^[\p{Script=Han}、，,（）()]{4,}[:：]$/u;
const DATE = /^[一二三四五六七八九〇○零\d]{4}年[一二三四五六七八九十\d]{1,3}月[一二三四五六七八九十\d]{1,3}日$/u;
const ISSUER = /^[\p{Script=Han}]{2,20}(?:人民政府|委员会|办公室|局|联合会|工作委员会)(?:办公室)?$/u;
const ENUMERATOR =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条部编]|[（(]?[一二三四五六七八九十百]{1,4}[）)、.．]|[（(]?\d{1,3}[）).．、](?!\d))/u;
const PROSE = /[。；;]/u;
const LONG = 40;

/** Whether a line is a title of a document, with or without its years. `isTitle('松桥县儿童发展规划（2021—2030年）') // => true` */
export function isTitle(line: string): boolean {
  const compact = line.replace(/\s+/gu, '');
  return compact.length <= LONGEST_TITLE && TITLE.test(compact) && !PROSE.test(compact);
}

/** Whether a line is of a document rather than of a page. `isOfDocument('（一）儿童与健康') // => true` */
export function isOfDocument(line: string): boolean {
  const compact = line.replace(/\s+/gu, '');
  return (
    isTitle(line) ||
    [NUMBER, ADDRESSED, DATE, ISSUER, ENUMERATOR].some((pattern) => pattern.test(compact)) ||
    (compact.length >= LONG && PROSE.test(compact))
  );
}
