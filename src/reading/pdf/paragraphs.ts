/**
 * Lines as printed → paragraphs. A line is continued by the next when that could not have stood on it: when the first
 * line is full, the second begins at the margin, and neither height, font nor a number says otherwise. In doubt lines
 * stay apart: what follows can still join them, but not part them.
 */
import { INDENT, WIDE_GAP, findMargins } from './margins.ts';
import type { Margins } from './margins.ts';
import { beginsWithNumber } from './leadingNumber.ts';
import type { LineOnPage } from './printed.ts';
import { joinTexts, widthOfFirstWord } from './signWidths.ts';

/** In heights of the font. */
const SAME_PLACE = 0.6;
const SLACK = 1;
const SAME_SIZE = 0.12;
/** A block of shorter lines is no prose. */
const NARROWEST = 10;
export const SENTENCE_END = /[。！？；][）)”’」』》]*\s*$/u;

/** The paragraphs, each on one line, in order. */
export function joinParagraphs(lines: readonly LineOnPage[]): string[] {
  const margins = marginsByKind(lines);
  const paragraphs: { text: string; first: LineOnPage; last: LineOnPage }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const kind = margins.get(kindOf(line));
    const lastKind = open === undefined ? undefined : margins.get(kindOf(open.last));
    if (open !== undefined && kind !== undefined && lastKind !== undefined && continues(open, line, lastKind, kind)) {
      open.text = joinTexts(open.text, line.text);
      open.last = line;
    } else paragraphs.push({ text: line.text, first: line, last: line });
  }
  return paragraphs.map(({ text }) => text);
}

function marginsByKind(lines: readonly LineOnPage[]): Map<string, Margins> {
  const kinds = Map.groupBy(lines, kindOf);
  return new Map([...kinds].map(([kind, some]) => [kind, findMargins(some)]));
}

/** Left and right pages may have different margins, as may pages of another size and columns. */
function kindOf({ page, pageWidth, pageHeight, column }: LineOnPage): string {
  return `${Math.round(pageWidth)} ${Math.round(pageHeight)} ${page % 2} ${column}`;
}

function continues(
  { first, last }: { first: LineOnPage; last: LineOnPage },
  line: LineOnPage,
  above: Margins,
  below: Margins,
): boolean {
  if (last.isCell || line.isCell) return false;
  if (beginsWithNumber(line.text) && !runsIntoNumber(first, last, line, above)) return false;
  if (Math.abs(line.size - last.size) > SAME_SIZE * Math.max(line.size, last.size)) return false;
  const goesDown = last.page === line.page && line.y > last.y;
  if (goesDown && line.y - last.y > WIDE_GAP * above.pitch) return false;
  if (above.right - above.left < NARROWEST * line.size) return false;
  if (above.right - last.x1 >= widthOfFirstWord(line) + SLACK * line.size) return false;
  if (!above.marksParagraphs && SENTENCE_END.test(last.text)) return false;
  const isAtMargin = line.x0 - below.left < INDENT * line.size;
  return isAtMargin || hangs(first, last, line);
}

/** 参与农村一、|二、三产业: an unfinished sentence of a paragraph that stands in goes on at the margin. */
function runsIntoNumber(first: LineOnPage, last: LineOnPage, line: LineOnPage, { marksParagraphs }: Margins): boolean {
  return marksParagraphs && !SENTENCE_END.test(last.text) && first.x0 - line.x0 >= INDENT * line.size;
}

/** Lines of a paragraph that stand in from its number, or all of them in from the margin. */
function hangs(first: LineOnPage, last: LineOnPage, line: LineOnPage): boolean {
  const near = SAME_PLACE * line.size;
  if (first !== last) return Math.abs(line.x0 - last.x0) < near;
  return beginsWithNumber(first.text) && line.x0 - first.x0 > near && line.x0 - first.x0 < 5 * line.size;
}
