/**
 * Markdown → its words, a line for each line of the source: headings, paragraphs, entries of lists with the numbers that
 * the source prints, cells of tables. What is left out is counted from the source: text and left-out characters together
 * are all of it.
 */
import { withoutBlanks } from '../../text/blank.ts';
import { newLeftOut } from '../leftOut.ts';
import type { LeftOutList } from '../leftOut.ts';
import type { PageText } from '../html/readHtml.ts';
import { isReadable } from './isReadable.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { toLines } from './toLines.ts';

/**
 * The words of a Markdown text; a text that is no use to read as Markdown comes back as it is.
 * `readMarkdown('# 一、总则\n\n1\\. **提高**').text // => '一、总则\n1. 提高'`
 */
export function readMarkdown(source: string): PageText {
  if (!isReadable(source)) return { text: source, leftOut: [] };
  const list = newLeftOut();
  const lines = toLines(parseMarkdown(source), source, list);
  const text = lines.join('\n');
  addMarkup(source, text, list);
  return { text, leftOut: list.entries() };
}

const FIRST_SIGN = /[#*>`|\\_~+-]{1,6}|&#?\w+;|<[^>]*>/u;

/** What is neither in the text nor left out by its kind is signs of Markdown. */
function addMarkup(source: string, text: string, list: LeftOutList): void {
  const known = list.entries().reduce((sum, { characters }) => sum + characters, 0);
  const signs = withoutBlanks(source).length - withoutBlanks(text).length - known;
  if (signs > 0) list.add('markup', FIRST_SIGN.exec(source)?.[0] ?? '', signs);
}
