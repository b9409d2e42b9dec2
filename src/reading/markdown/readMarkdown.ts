/**
 * Markdown → its words, a line for each line of the source: headings, paragraphs, entries of lists with the numbers that
 * the source prints, cells of tables. What is left out is counted where it stands in the source, not as what the text lacks of
 * it: that both together are all of it is a proof, which tests make.
 */
import { newLeftOut } from '../leftOut.ts';
import type { PageText } from '../html/readHtml.ts';
import { countSigns } from './countSigns.ts';
import { isReadable } from './isReadable.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { toLines } from './toLines.ts';

/**
 * The words of a Markdown text; a text that is no use to read as Markdown comes back as it is.
 * `readMarkdown('# 一、总则\n\n1\\. **提高**').text // => '一、总则\n1. 提高'`
 */
export function readMarkdown(given: string): PageText {
  if (!isReadable(given)) return { text: given, leftOut: [] };
  const source = given.replace(MARK, '');
  const list = newLeftOut();
  const tree = parseMarkdown(source);
  const text = toLines(tree, source, list).join('\n');
  list.add('markup', FIRST_SIGN.exec(source)?.[0] ?? '', countSigns(tree, source));
  return { text, leftOut: list.entries() };
}

/** A second mark of the byte order, which the parser of Markdown passes over without counting it: all places would be off by one. */
const MARK = /^\ufeff/u;
const FIRST_SIGN = /[#*>`|\\_~+-]{1,6}|&#?\w+;|<[^>]*>/u;
