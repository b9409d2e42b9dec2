/** What a line says about a place in it where an entry might begin. */
import { isBlankBefore } from '../lines/logicalLine.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import type { EntryStart } from './offer.ts';

/** A place behind a sentence or a heading. */
export const WITHIN_LINE = {
  lineStart: false,
  complete: true,
  behindDigit: false,
  spaced: false,
  introduced: false,
  cell: null,
  row: null,
  bare: null,
  listed: null,
  bullet: 0,
};

/** What a logical line says about an offset in it. */
export function placeIn(
  line: LogicalLine,
  from: number,
): Pick<EntryStart, 'lineStart' | 'spaced' | 'row' | 'bare' | 'listed' | 'bullet'> {
  const { row, bare, listed } = line;
  if (from === 0) return { lineStart: true, spaced: isSpaced(line), row, bare, listed, bullet: bulletOf(line) };
  const behind = listed === 'behind-marker' ? 'item' : null;
  return { lineStart: false, spaced: false, row: null, bare: null, listed: behind, bullet: 0 };
}

const POINT = /^\d{1,3}[.、](?=\d)/u;

/** A rate behind the blank is the rest of a number that a converter took apart: 2. 8‰. */
function isSpaced(line: LogicalLine): boolean {
  const number = POINT.exec(line.compact)?.[0].length ?? 0;
  return number > 0 && isBlankBefore(line, number) && !/^\d+[%‰]/u.test(line.compact.slice(number, number + 8));
}

/** The sign of a list of Markdown, with a blank behind it: - 5岁以下. */
function bulletOf(line: LogicalLine): number {
  return /^[-*+][\p{Script=Han}\d“《]/u.test(line.compact) && isBlankBefore(line, 1) ? 1 : 0;
}
