/**
 * Numbers of parts in Roman signs or with a nought in front (Ⅰ 总体要求, II. 主要任务, 01 发展基础), told by their sequence, in a
 * text whose parts have no number of a usual form.
 */
import { matchEnumerator } from './enumerator.ts';
import type { EnumeratorStyle } from './enumerator.ts';
import { headingLength } from './heading.ts';
import type { HeadingPatterns } from './heading.ts';
import { isBlankBefore } from './logicalLine.ts';
import type { LogicalLine } from './logicalLine.ts';
import { markPlaces } from './markPlaces.ts';
import { numbersInSequence } from './sequenceNumbers.ts';

const OF_PARTS: ReadonlySet<EnumeratorStyle> = new Set(['chapter', 'chinese-comma', 'chinese-bare']);
const NUMBER = /^(?:[Ⅰ-Ⅻ]|[IVX]{1,4}|0\d)(?=[、.:]?\p{Script=Han})[、.:]?/u;

/** The lines, with such numbers marked, where every line that may have one goes on with the one before. */
export function markPartNumbers(lines: readonly LogicalLine[], headings: HeadingPatterns): LogicalLine[] {
  if (lines.some(({ compact, bare }) => OF_PARTS.has((bare ?? matchEnumerator(compact))?.style ?? 'ordinal')))
    return [...lines];
  const places = lines.flatMap(({ compact, cell, row }, at) => {
    const words = compact.slice(NUMBER.exec(compact)?.[0].length ?? compact.length);
    const isHeading = cell === null && row === null && headingLength(words, headings) === words.length;
    return isHeading && words !== '' && !/[。;]$/u.test(words) ? [at] : [];
  });
  const texts = places.map((at) => lines[at]?.compact ?? '');
  const numbers = numbersInSequence(texts, 'chapter', (nth, length) => {
    const line = lines[places[nth] ?? -1];
    return line !== undefined && isBlankBefore(line, length);
  });
  return markPlaces(lines, places, numbers);
}
