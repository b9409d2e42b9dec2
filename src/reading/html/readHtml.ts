/** A web page → the text of its document, and what stands around it. */
import type { LeftOut } from '../fileText.ts';
import { newLeftOut } from '../leftOut.ts';
import { findMainText } from './mainText.ts';
import { parsePage } from './parsePage.ts';

export interface PageText {
  text: string;
  leftOut: LeftOut[];
}

/** The text of a page. `readHtml('<nav>首页</nav><p>一、总则</p>').text // => '一、总则'` */
export function readHtml(source: string): PageText {
  const page = parsePage(source);
  const list = newLeftOut();
  for (const { kind, words } of page.leftOut) list.add(kind, words);
  const verdicts = findMainText(page);
  page.lines.forEach(({ text }, at) => {
    const kind = verdicts[at];
    if (kind !== undefined) list.add(kind, text);
  });
  const kept = page.lines.filter((_, at) => verdicts[at] === undefined);
  return { text: kept.map(({ text }) => text).join('\n'), leftOut: list.entries() };
}
