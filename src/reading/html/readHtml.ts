/** A web page → the text of its document, and what stands around it. */
import type { LeftOut } from '../fileText.ts';
import { newLeftOut } from '../leftOut.ts';
import { findMainText } from './mainText.ts';
import { findFacts } from './metadata.ts';
import { joinNumberedRows } from './numberedTables.ts';
import { parseSeenPage } from './seenPage.ts';

export interface PageText {
  text: string;
  leftOut: LeftOut[];
}

/**
 * The text of a page: first the facts that only the table above the document states, then the document.
 * `readHtml('<nav>首页</nav><p>一、总则</p>').text // => '一、总则'`
 */
export function readHtml(source: string): PageText {
  const page = joinNumberedRows(parseSeenPage(source));
  const list = newLeftOut();
  for (const { kind, words } of page.leftOut) list.add(kind, words);
  const verdicts = findMainText(page);
  const facts = findFacts(page.lines, verdicts);
  const factAt = new Map(facts.map((fact) => [fact.at, fact]));
  page.lines.forEach(({ text }, at) => {
    const kind = verdicts[at];
    const { from = text.length, value = '' } = factAt.get(at) ?? {};
    if (kind !== undefined) list.add(kind, text.slice(0, from) + text.slice(from + value.length));
  });
  const kept = page.lines.filter((_, at) => verdicts[at] === undefined).map(({ text }) => text);
  return { text: [...facts.map(({ value }) => value), ...kept].join('\n'), leftOut: list.entries() };
}
