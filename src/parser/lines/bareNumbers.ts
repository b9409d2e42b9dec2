/**
 * Numbers without a sign behind them: 1提高…, 33岁以下… for 3. 3岁以下…, 一指导思想. Nothing but their sequence tells them
 * from the words, so each is only taken where the next one is due.
 */
import { formatChineseNumeral } from '../../text/numerals.ts';
import { matchEnumerator } from './enumerator.ts';
import type { Enumerator } from './enumerator.ts';
import { OF_HEADINGS } from './headingNumbers.ts';
import { headingLength } from './heading.ts';
import type { HeadingPatterns } from './heading.ts';
import type { LogicalLine } from './logicalLine.ts';

/** What may follow such a number; a counter may not, when nothing goes on with 2. */
const WORDS = /^[\p{Script=Han}\d“"《（(]/u;
const COUNTED = /^[个所家名人次项万千百岁年月日天种座条支处张户期届]/u;
const FEWEST_HEADINGS = 2;

/**
 * The numbers of the lines of a list, by place; undefined when the lines have no such numbers.
 *
 * bareNumbers(['1提高', '23岁以下']) // => 1 and 2
 */
export function bareNumbers(texts: readonly string[]): ReadonlyMap<number, Enumerator> | undefined {
  const found = new Map<number, Enumerator>();
  texts.forEach((text, at) => {
    const plain = String(found.size + 1);
    const printed = text.startsWith('0') ? plain.padStart(2, '0') : plain;
    if (!text.startsWith(printed) || !WORDS.test(text.slice(printed.length))) return;
    found.set(at, { style: 'arabic-bare', num: found.size + 1, printed, length: printed.length });
  });
  const first = found.get(0);
  if (first === undefined) return undefined;
  return found.size > 1 || !COUNTED.test((texts[0] ?? '').slice(first.length)) ? found : undefined;
}

/** The lines, with the numbers of headings marked (一指导思想), in a text that has no other numbers of headings. */
export function markBareHeadings(lines: readonly LogicalLine[], headings: HeadingPatterns): LogicalLine[] {
  if (lines.some(({ compact }) => OF_HEADINGS.has(matchEnumerator(compact)?.style ?? 'ordinal'))) return [...lines];
  const seen = new Set([0]);
  const numbers = lines.map(({ compact }) => {
    const number = bareHeading(compact, seen, headings);
    if (number !== undefined) seen.add(number.num);
    return number;
  });
  if (seen.size - 1 < FEWEST_HEADINGS) return [...lines];
  return lines.map((line, at) => ({ ...line, bare: numbers[at] ?? null }));
}

/** The number of a heading, whose predecessor was seen. */
function bareHeading(compact: string, seen: ReadonlySet<number>, headings: HeadingPatterns): Enumerator | undefined {
  const digits = /^[一二三四五六七八九十]{1,3}/u.exec(compact)?.[0].length ?? 0;
  for (let length = digits; length > 0; length -= 1) {
    const printed = compact.slice(0, length);
    const num = NUMBERS.get(printed);
    const words = compact.slice(length);
    if (num === undefined || !seen.has(num - 1) || headingLength(words, headings) !== words.length) continue;
    return { style: 'chinese-bare', num, printed, length };
  }
  return undefined;
}

const NUMBERS = new Map(Array.from({ length: 30 }, (_, at) => [formatChineseNumeral(at + 1), at + 1]));
