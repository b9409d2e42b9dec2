/** Lines that only a document has: where they stand, no navigation is. */

const TITLE =
  /(?:规划|規劃|纲要|綱要|方案|计划|計劃|意见|意見|通知|办法|细则|决定|公告|批复|(?:分工|分解|任务|责任|工作|目标)(?:表|书|清单|台账))(?:[（(〔【].{1,40}[）)〕】])?$/u;
/** Shorter ones are names of columns: 规划计划. */
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 120;
const NUMBER = /^[\p{Script=Han}“”]{1,16}[〔［[（(【﹝]\d{4}[〕］\])）】﹞]第?\d{1,5}号$/u;
const ADDRESSED = /^[\p{Script=Han}、，,（）()]{4,}[:：]$/u;
const DATE = /^[一二三四五六七八九〇○零\d]{4}年[一二三四五六七八九十\d]{1,3}月[一二三四五六七八九十\d]{1,3}日$/u;
const ENUMERATOR =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条部编]|[（(]?[一二三四五六七八九十百]{1,4}[）)、.．]|[（(]?\d{1,3}[）).．、](?!\d))/u;
const PROSE = /[。；;]/u;
const PATH_SIGN = /[>»›→|]/u;
const LONG = 40;

/** Whether a line is a title of a document, with or without its years. `isTitle('松桥县儿童发展规划（2021—2030年）') // => true` */
export function isTitle(line: string): boolean {
  const compact = line.replace(/\s+/gu, '');
  const long = compact.length >= SHORTEST_TITLE && compact.length <= LONGEST_TITLE;
  return long && TITLE.test(compact) && !PROSE.test(compact) && !PATH_SIGN.test(compact);
}

/** Whether a line is numbered, as headings and items are. `isNumbered('（一）儿童与健康') // => true` */
export function isNumbered(line: string): boolean {
  return ENUMERATOR.test(line.replace(/\s+/gu, ''));
}

/** Whether a line is the title of what hands a document on. `isNoticeTitle('关于印发松桥县儿童发展规划的通知') // => true` */
export function isNoticeTitle(line: string): boolean {
  return isTitle(line) && /关于.+(?:通知|意见|决定|批复|公告|函)/u.test(line);
}

/**
 * Whether a line is of a document rather than of a page. Its issuer alone is not: pages print it everywhere.
 * `isOfDocument('（一）儿童与健康') // => true`
 */
export function isOfDocument(line: string): boolean {
  const compact = line.replace(/\s+/gu, '');
  return (
    isTitle(line) ||
    [NUMBER, ADDRESSED, DATE, ENUMERATOR].some((pattern) => pattern.test(compact)) ||
    (compact.length >= LONG && PROSE.test(compact))
  );
}
