/**
 * Lists whose lines begin with no number: a word processor numbered the items, and the numbers were lost with it.
 *
 * Looked at are the lines from a marker (主要目标) to the next heading. Where one of them has a number, the list is a
 * numbered one and stays as it is.
 */
import { OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { beginsDuty } from './dutyLabel.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import { bareNumbers } from './bareNumbers.ts';
import { matchEnumerator } from './enumerator.ts';
import { numbersInSequence } from './sequenceNumbers.ts';
import type { Enumerator, EnumeratorStyle } from './enumerator.ts';
import { OF_HEADINGS } from './headingNumbers.ts';
import { headingLength, knownHeadingLength } from './heading.ts';
import type { HeadingPatterns } from './heading.ts';
import { announced, matchMarker } from './marker.ts';
import { isBlankBefore } from './logicalLine.ts';
import type { LogicalLine } from './logicalLine.ts';
import { isImprint } from './closing.ts';
import type { ClosingPatterns } from './closing.ts';

export interface ListPatterns {
  headings: HeadingPatterns;
  duties: DutyPatterns;
  closing: ClosingPatterns;
  /** The first line of a box set into the text. */
  box: RegExp;
}

const ENDED = /[。.;；!?！？][”"』」)]*$/u;
/** Beside the numbers of headings, which end a list; 一是 belongs to the item before it. All others are numbers of items. */
const OTHERS: ReadonlySet<EnumeratorStyle> = new Set(['ordinal', 'subchapter']);
/** So many different numbers of a usual form are the list's own. */
const FEWEST_USUAL = 2;
const LAST_BRACKET = new RegExp(`${OPENING_BRACKET}[^${OPENING_BRACKET.slice(1)}*$`, 'u');
const LONGEST_HEADING = 40;
/** What stands in front of a list as a whole: 到2030年，实现以下目标：. */
const INTRODUCES = /[:：]$/u;

/** The lines, with those marked that are items without a number, or have a number without a sign behind it. */
export function markListLines(lines: readonly LogicalLine[], patterns: ListPatterns): LogicalLine[] {
  const marked = [...lines];
  lines.forEach((line, at) => {
    const behind = announced(line.compact, patterns.headings.markers);
    if (behind === undefined && !endsWithMarker(line.compact, patterns)) return;
    const list = linesOfList(lines, at + 1, patterns);
    const texts = list.map(({ compact }) => compact);
    const usual = usualNumbers(texts);
    const bare = behind === undefined ? unusualNumbers(list, usual) : undefined;
    if (usual > 0 && bare === undefined) {
      if (behind !== undefined && matchEnumerator(texts[0] ?? '')?.num === 1) marked[at] = { ...line, listed: 'leads' };
      return;
    }
    const starts = bare === undefined ? itemStarts(list, patterns) : new Set<number>();
    list.forEach((item, nth) => {
      const number = bare?.get(nth);
      if (number !== undefined) marked[at + 1 + nth] = { ...item, bare: number };
      else if (starts.has(nth)) marked[at + 1 + nth] = { ...item, listed: 'item' };
    });
    if (behind !== undefined) marked[at] = { ...line, listed: 'behind-marker' };
  });
  return marked;
}

/** How many numbers of the usual forms the lines of a list have; 一是 and 任务1： are none of its own. */
function usualNumbers(texts: readonly string[]): number {
  const numbers = texts.map(matchEnumerator).filter((found) => found !== undefined && !OTHERS.has(found.style));
  return new Set(numbers.map((found) => found?.num)).size;
}

/** Numbers of other forms, where they are more than the usual ones: 1.1 …, 1.2 … are not two lines with the number 1. */
function unusualNumbers(list: readonly LogicalLine[], usual: number): ReadonlyMap<number, Enumerator> | undefined {
  const texts = list.map(({ compact }) => compact);
  const from = INTRODUCES.test(texts[0] ?? '') && texts.length > 1 ? 1 : 0;
  const own = texts.slice(from);
  const first = matchEnumerator(own[0] ?? '');
  const isFree = first === undefined || OTHERS.has(first.style);
  if (!isFree && usual >= FEWEST_USUAL) return undefined;
  const found = (usual === 0 ? bareNumbers(own) : undefined) ?? numbersInSequence(own, 'arabic-bare', isParted);
  if (found === undefined || (!isFree && found.size <= usual) || headLists(own, found)) return undefined;
  return new Map([...found].map(([at, number]) => [at + from, number]));

  function isParted(at: number, length: number): boolean {
    const line = list[at + from];
    return line !== undefined && isBlankBefore(line, length);
  }
}

/** 任务一：建强家庭教育阵地 / 1.……。: the numbers of headings, each with a list of its own. */
function headLists(texts: readonly string[], found: ReadonlyMap<number, Enumerator>): boolean {
  return [...found.keys()].every((at) => {
    const below = matchEnumerator(texts[at + 1] ?? '');
    return below?.style === 'arabic-point' && below.num === 1 && !ENDED.test(texts[at] ?? '');
  });
}

/** A marker alone in its line, or behind the heading of a domain: （一）儿童与健康 主要目标：. */
function endsWithMarker(compact: string, { headings }: ListPatterns): boolean {
  const { markers } = headings;
  if (matchMarker(compact, markers)?.length === compact.length) return true;
  const label = matchEnumerator(compact)?.length ?? 0;
  const heading = headingLength(compact.slice(label), headings);
  if (heading === undefined || label + heading === compact.length) return false;
  const rest = compact.slice(label + heading);
  return matchMarker(rest, markers)?.length === rest.length;
}

/** The lines of a list, up to the next heading. */
function linesOfList(lines: readonly LogicalLine[], from: number, patterns: ListPatterns): LogicalLine[] {
  let at = from;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    if (
      line.cell !== null ||
      OF_HEADINGS.has(line.bare?.style ?? 'ordinal') ||
      endsList(line.compact, lines[at + 1]?.compact ?? '', patterns)
    )
      break;
    at += 1;
  }
  return lines.slice(from, at);
}

function endsList(compact: string, next: string, patterns: ListPatterns): boolean {
  const { headings, box, closing } = patterns;
  const { markers } = headings;
  const enumerator = matchEnumerator(compact);
  if (enumerator !== undefined && OF_HEADINGS.has(enumerator.style) && !isCounted(compact, enumerator))
    return compact.length <= LONGEST_HEADING || !ENDED.test(compact);
  if (matchMarker(compact, markers) !== undefined || announced(compact, markers) !== undefined) return true;
  if (box.test(compact) || isImprint(compact, closing)) return true;
  if (knownHeadingLength(compact, headings) === compact.length) return true;
  const words = compact.slice(enumerator?.length ?? 0);
  return headingLength(words, headings) === words.length && matchMarker(next, markers)?.opens === 'goal';
}

/** 任务1：, which may be an item of the list; 第一节 never is. */
function isCounted(compact: string, { style }: Enumerator): boolean {
  return style === 'subchapter' && !compact.startsWith('第');
}

/**
 * The lines of a list that begin an item. A line that does not end as a sentence does is the heading of the next
 * (落实分类保障 / 逐步提高孤儿养育标准。), unless two of them follow one another: then no item of the list ends with a stop.
 */
function itemStarts(list: readonly LogicalLine[], { duties }: ListPatterns): ReadonlySet<number> {
  const starts = new Set<number>();
  const texts = list.map(({ compact }) => compact);
  const own = texts.map((text) => matchEnumerator(text) === undefined && !beginsDuty(text, duties));
  const ended = texts.map(
    (text) => ENDED.test(text) || beginsDuty(text, duties) || beginsDuty(text.slice(text.search(LAST_BRACKET)), duties),
  );
  const bare = texts.some(
    (_, at) => own[at] === true && own[at + 1] === true && ended[at] === false && ended[at + 1] === false,
  );
  const headed = !bare && ended[0] === false && ended.filter((end, at) => own[at] === true && !end).length > 1;
  texts.forEach((text, at) => {
    if (own[at] !== true || (at === 0 && INTRODUCES.test(text))) return;
    const behindHeading = !bare && at > 0 && ended[at - 1] === false && !(at === 1 && INTRODUCES.test(texts[0] ?? ''));
    if (headed ? ended[at] === false : !behindHeading) starts.add(at);
  });
  return starts;
}
