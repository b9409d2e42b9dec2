/** Furniture: lines that a page adds to a text, such as page numbers, pagers and running heads. */
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { matchEnumerator } from './enumerator.ts';
import { matchMarker } from './marker.ts';
import type { MarkerPatterns } from './markerPatterns.ts';
import { looksLikeTitle } from './title.ts';
import type { TitlePatterns } from './title.ts';
import type { Line } from './readLines.ts';

const PAGE_NUMBER =
  /^(?:[-—–―·]*\d{1,4}[-—–―·]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|[-—–]?\d{1,4}\/\d{1,4}[-—–]?|[Pp]age\d{1,4})$/u;
/** 上一页12下一页共2页: the plan goes on behind it. */
const PAGER_PART =
  '(?:首页|尾页|末页|(?:当前)?第\\d{0,3}页|共\\d{1,3}页|(?:转到|跳转到?|到)第?\\d{0,3}页?|GO|[\\d.…|/<>«»[\\]()【】])';
const PAGER = new RegExp(`^${PAGER_PART}*(?:[上下]一?页${PAGER_PART}*)+$`, 'iu');
/** （上接第二版）, （下转A03版）, （未完待续）: the text goes on on another page, or in another issue. */
const OTHER_PAGE = new RegExp(
  `^${OPENING_BRACKET}?(?:上接|下转|转接|接|转)(?:第?[\\dA-Z一二三四五六七八九十]{1,4}[版页]|[上下]页|[上下]期)${CLOSING_BRACKET}?[。.]?$|^${OPENING_BRACKET}?(?:未完待续|待续|未完,?下期续|续上期|下期待续)${CLOSING_BRACKET}?[。.]?$`,
  'u',
);
/** 某市人民政府公报 2022年第3期: the head of a page of a gazette. */
const GAZETTE =
  /^(?=.{6,40}$)[^。;!?,:]*公报(?:\d{4}年)?第?\d{1,4}期(?:总第\d{1,4}期)?$|^(?:\d{4}年)?第\d{1,4}期[^。;!?,:]{2,25}公报$/u;
/** A line of strokes, stars or the edges of a frame. */
const RULE = /^(?:[-—–―\u2500-\u257f=_*~·•…#]+|[+|★☆◆◇■□●○※]{2,})$/u;
const PAGE_NUMBER_LENGTH = 40;
const HEAD_LENGTH = 40;
const HEAD_TIMES = 3;
const SHARE_BESIDE = 0.6;
const SENTENCE = /[。;!?,:]/u;

/** Patterns that distinguish lines with a function of their own from running heads. */
export interface FurniturePatterns {
  titles: TitlePatterns;
  markers: MarkerPatterns;
}

/**
 * The lines that are page numbers or running heads. A running head is a short line that recurs, opens nothing, and is
 * the plan's title or occurs beside page numbers. The first occurrence of a title is the title itself.
 */
export function findPageFurniture(lines: Line[], patterns: FurniturePatterns): Set<Line> {
  const heads = runningHeads(lines, patterns);
  const titles = new Set<string>();
  return new Set(
    lines.filter(({ compact, page }) => {
      if (page === 'counter' || isPageNumber(compact)) return true;
      if (!heads.has(compact)) return false;
      if (!looksLikeTitle(compact, patterns.titles) || titles.has(compact)) return true;
      titles.add(compact);
      return false;
    }),
  );
}

function runningHeads(lines: Line[], { titles, markers }: FurniturePatterns): Set<string> {
  const times = new Map<string, { all: number; besidePageNumber: number }>();
  lines.forEach(({ compact }, at) => {
    if (compact.length > HEAD_LENGTH || opensSomething(compact, markers)) return;
    const count = times.get(compact) ?? { all: 0, besidePageNumber: 0 };
    const beside = [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && isPageNumber(line.compact));
    times.set(compact, { all: count.all + 1, besidePageNumber: count.besidePageNumber + (beside ? 1 : 0) });
  });
  const heads = [...times].filter(
    ([head, { all, besidePageNumber }]) =>
      all >= HEAD_TIMES && (looksLikeTitle(head, titles) || besidePageNumber >= SHARE_BESIDE * all),
  );
  return new Set(heads.map(([head]) => head));
}

function isPageNumber(compact: string): boolean {
  return (
    compact.length <= PAGE_NUMBER_LENGTH &&
    [PAGE_NUMBER, RULE, PAGER, OTHER_PAGE, GAZETTE].some((pattern) => pattern.test(compact))
  );
}

function opensSomething(compact: string, markers: MarkerPatterns): boolean {
  return (
    SENTENCE.test(compact) || matchMarker(compact, markers) !== undefined || matchEnumerator(compact) !== undefined
  );
}
