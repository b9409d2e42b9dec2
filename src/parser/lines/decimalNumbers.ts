/**
 * Numbers of several steps, as reports have them: 3 主要任务, 3.1 健全德育体系, 3.1.1 加强思政课建设. Each must be the next after the one
 * before, or it is a decimal fraction; a text has such numbers when two of its headings or tasks are numbered so, or two sections
 * by the number of their part: 3.1 and 3.2 below 三、主要任务.
 */
import { matchEnumerator } from './enumerator.ts';
import type { Enumerator, EnumeratorStyle } from './enumerator.ts';
import { OF_HEADINGS } from './headingNumbers.ts';
import { isBlankBefore } from './logicalLine.ts';
import type { LogicalLine } from './logicalLine.ts';

const NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,2}/u;
/** What makes a number a figure. */
const GOES_ON = /^(?:[\d%‰]|\.(?=\d))/u;
/** What may stand behind a number: 3.1、健全德育体系. */
const SIGN = /^[、.](?!\d)/u;
const HEAD = /^(\d{1,2})(?=\p{Script=Han})/u;
/** By the number of their steps. */
const STYLES: readonly EnumeratorStyle[] = ['chapter', 'subchapter', 'arabic-bare'];
/** So many numbers of one step, or of three, tell them from the numbers of a list: 1.1 …, 1.2 …. */
const FEWEST = 2;
const OF_PARTS: ReadonlySet<EnumeratorStyle> = new Set(['chapter', 'chinese-comma', 'chinese-bare']);

/** The lines, with such numbers marked. */
export function markDecimalNumbers(lines: readonly LogicalLine[]): LogicalLine[] {
  const found = lines.map((line) => (line.cell === null && line.row === null ? numberOf(line) : undefined));
  const numbers = inSequence(found);
  lines.forEach(({ compact, bare }, at) => {
    const head = HEAD.exec(compact)?.[1];
    const below = numbers[at + 1];
    if (bare === null && head !== undefined && below?.join('.') === `${head}.1`) numbers[at] = [Number(head)];
  });
  const counts = STYLES.map((_, at) => numbers.filter((steps) => steps?.length === at + 1).length);
  const [heads = 0, , tasks = 0] = counts;
  const isTold = heads >= FEWEST || tasks >= FEWEST;
  const told = isTold ? numbers : belowTheirParts(lines, numbers);
  return lines.map((line, at) => ({ ...line, bare: toEnumerator(told[at], line.compact) ?? line.bare }));
}

/** Of such numbers, those that go on with the number of their part, from right below its heading on; two sections at least do. */
function belowTheirParts(
  lines: readonly LogicalLine[],
  numbers: readonly (readonly number[] | undefined)[],
): (readonly number[] | undefined)[] {
  let part: number | undefined;
  let isBelow = false;
  const told = new Set<number>();
  const own = lines.map(({ compact, bare }, at) => {
    const number = bare ?? matchEnumerator(compact);
    if (number !== undefined && OF_PARTS.has(number.style)) [part, isBelow] = [number.num, true];
    // （一）儿童与健康 below the part: 1.1 and 1.2 are of a list.
    else if (number !== undefined && OF_HEADINGS.has(number.style)) isBelow = false;
    const steps = numbers[at];
    if (steps?.length === 2 && steps[1] === 1 && !isBelow) part = undefined;
    if (steps === undefined || steps[0] !== part) return undefined;
    if (steps.length === 2 && steps[1] === FEWEST) told.add(steps[0] ?? 0);
    return steps;
  });
  return own.map((steps) => (told.has(steps?.[0] ?? 0) ? steps : undefined));
}

/** The steps of the number at the start of a line. A blank ends it before a digit: 3.1.1 5岁以下, 3.1.2 3.5%. */
function numberOf(line: LogicalLine): number[] | undefined {
  const { length } = NUMBER.exec(line.compact)?.[0] ?? '';
  const blank = length > 3 && isBlankBefore(line, length - 1);
  const end = blank
    ? length - 1
    : GOES_ON.test(line.compact.slice(length)) && !isBlankBefore(line, length)
      ? 0
      : length;
  return end === 0 ? undefined : line.compact.slice(0, end).split('.').map(Number);
}

/** Of the numbers of the lines, those that go on with the one before. */
function inSequence(found: readonly (number[] | undefined)[]): (number[] | undefined)[] {
  let [first, second, third] = [0, 0, 0];
  return found.map((steps) => {
    const [a = 0, b = 0, c] = steps ?? [];
    const isNext =
      c === undefined
        ? (a === first && b === second + 1) || (a > first && b === 1)
        : a === first && b === second && c === third + 1;
    if (steps === undefined || !isNext) return undefined;
    [first, second, third] = [a, b, c ?? 0];
    return steps;
  });
}

function toEnumerator(steps: readonly number[] | undefined, compact: string): Enumerator | undefined {
  const num = steps?.at(-1);
  const style = STYLES[(steps?.length ?? 0) - 1];
  if (steps === undefined || num === undefined || style === undefined) return undefined;
  const { length } = steps.join('.');
  const sign = SIGN.exec(compact.slice(length))?.[0] ?? '';
  return { style, num, printed: String(num), length: length + sign.length };
}
