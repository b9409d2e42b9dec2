/**
 * Numbers of domains in forms of their own, told by their sequence: 领域一 妇女与健康, 专题二 …, 2.1 …, Ⅰ …. Looked at are the
 * lines right before 主要目标 that have no number of a usual form.
 */
import { isDutyLine } from './dutyLabel.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import { matchEnumerator } from './enumerator.ts';
import type { HeadingPatterns } from './heading.ts';
import type { LogicalLine } from './logicalLine.ts';
import { matchMarker } from './marker.ts';
import { markPlaces } from './markPlaces.ts';
import { numbersInSequence } from './sequenceNumbers.ts';

const LONGEST = 40;
/** Lines of departments may stand between a heading and its marker. */
const FARTHEST = 4;

interface DomainPatterns {
  headings: HeadingPatterns;
  duties: DutyPatterns;
}

/** The lines, with the numbers of their domains marked, where all of them are numbered in one form. */
export function markDomainNumbers(lines: readonly LogicalLine[], patterns: DomainPatterns): LogicalLine[] {
  const places = lines.flatMap((line, at) =>
    isHeading(line, lines.slice(at + 1, at + 1 + FARTHEST), patterns) ? [at] : [],
  );
  const numbers = numbersInSequence(
    places.map((at) => lines[at]?.compact ?? ''),
    'subchapter',
  );
  return markPlaces(lines, places, numbers);
}

/** A line as short as a heading, with 主要目标 in the next line, or behind the lines of departments. */
function isHeading(
  { compact, bare, cell }: LogicalLine,
  following: readonly LogicalLine[],
  { headings, duties }: DomainPatterns,
): boolean {
  const below = following.find((line) => !isDutyLine(line.compact, duties))?.compact ?? '';
  if (bare !== null || cell !== null || matchMarker(below, headings.markers)?.opens !== 'goal') return false;
  const number = matchEnumerator(compact);
  if (number !== undefined && !/^\d{1,2}\.\d/u.test(compact)) return false;
  return (
    compact.length <= LONGEST && !/[。;:!?]$/u.test(compact) && matchMarker(compact, headings.markers) === undefined
  );
}
