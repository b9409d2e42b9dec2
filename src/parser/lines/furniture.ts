/** Furniture: lines a page or a web page puts into a text: page numbers, running heads, navigation. */
import { matchEnumerator } from './enumerator.ts';
import { matchMarker } from './marker.ts';
import { looksLikeTitle } from './title.ts';
import type { Line } from './readLines.ts';

const PAGE_NUMBER =
  /^(?:[-—–―·]*\d{1,4}[-—–―·]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|[-—–]?\d{1,4}\/\d{1,4}[-—–]?|[Pp]age\d{1,4})$/u;
const WEB =
  /^(?:当前位置|您的位置|您现在的位置|首页[>»|]|上一篇|下一篇|打印本页|【?打印】?$|【?关闭】?$|关闭窗口|分享到|扫一扫|主办单位|承办单位|版权所有|网站标识码|网站地图|联系我们|浏览次数|阅读次数|发布时间|发布日期|信息来源|字体|【?字号|\[?字体)|ICP备|公网安备/u;
const PAGE_NUMBER_LENGTH = 40;
const HEAD_LENGTH = 40;
const HEAD_TIMES = 3;
const SHARE_BESIDE = 0.6;
const SENTENCE = /[。;!?,:]/u;

/** True for navigation, print buttons and footers of a web page. `isWebFurniture('当前位置:首页>政府文件') // => true` */
export function isWebFurniture(compact: string): boolean {
  return compact.length <= 120 && WEB.test(compact);
}

/**
 * The lines that are page numbers, or running heads: the same short line again and again that opens nothing and is
 * the plan's title or stands beside page numbers. The first of several titles is the title itself.
 */
export function findPageFurniture(lines: Line[]): Set<Line> {
  const heads = runningHeads(lines);
  const titles = new Set<string>();
  return new Set(
    lines.filter(({ compact }) => {
      if (isPageNumber(compact)) return true;
      if (!heads.has(compact)) return false;
      if (!looksLikeTitle(compact) || titles.has(compact)) return true;
      titles.add(compact);
      return false;
    }),
  );
}

function runningHeads(lines: Line[]): Set<string> {
  const times = new Map<string, { all: number; besidePageNumber: number }>();
  lines.forEach(({ compact }, at) => {
    if (compact.length > HEAD_LENGTH || opensSomething(compact)) return;
    const count = times.get(compact) ?? { all: 0, besidePageNumber: 0 };
    const beside = [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && isPageNumber(line.compact));
    times.set(compact, { all: count.all + 1, besidePageNumber: count.besidePageNumber + (beside ? 1 : 0) });
  });
  const heads = [...times].filter(
    ([head, { all, besidePageNumber }]) =>
      all >= HEAD_TIMES && (looksLikeTitle(head) || besidePageNumber >= SHARE_BESIDE * all),
  );
  return new Set(heads.map(([head]) => head));
}

function isPageNumber(compact: string): boolean {
  return compact.length <= PAGE_NUMBER_LENGTH && PAGE_NUMBER.test(compact);
}

function opensSomething(compact: string): boolean {
  return SENTENCE.test(compact) || matchMarker(compact) !== undefined || matchEnumerator(compact) !== undefined;
}
