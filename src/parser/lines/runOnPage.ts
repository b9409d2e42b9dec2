/**
 * A page in one line: ……的通知 某政发〔2022〕7号 各县人民政府： …… 2022年5月6日 某市妇女发展规划 一、总体要求 坚持男女平等。 二、……. Blanks
 * stand where its lines ended, and it is cut there. The numbers of its parts tell it from a long line of text or, where it begins
 * in mid-plan, its markers: （三）妇女与经济 主要目标： …… 策略措施： …….
 */
import { CIRCLED_SIGNS } from '../../text/numerals.ts';
import { BULLET } from './enumerator.ts';
import type { MarkerPatterns } from './markerPatterns.ts';
import { partOfLine } from './readLines.ts';
import type { Line } from './readLines.ts';

const SHORTEST = 60;
const PART = '(?:章|部分|编|篇)';
/** The first part, and the second in the same line. */
const FIRST_PART = new RegExp(`\\s(?:一\\s?、|第一${PART})`, 'u');
const SECOND_PART = new RegExp(`\\s(?:二\\s?、|第二${PART})`, 'u');
const NUMBER = `\\d{1,2}\\p{Cf}?[.、．](?!\\d)|[（(][\\d一二三四五六七八九十]{1,3}[)）]|[${CIRCLED_SIGNS}]|${BULLET}`;
const DATE = '\\d{4}\\p{Cf}?年\\d{1,2}\\p{Cf}?月|\\d{4}-\\d';
/** A blank between words, or before a number or a date. One behind 第一章, within a number or around brackets is for looks. */
const LINE_END = new RegExp(
  `(?<=[\\p{Script=Han}。，；：:,;!?！？)）〉》】])(?<!第[\\d一二三四五六七八九十]{1,3}(?:${PART}|节))\\s+(?=[\\p{Script=Han}《“"【]|${NUMBER}|${DATE})`,
  'gu',
);

/** So many markers make a page: one of goals and one of measures. */
const FEWEST_MARKERS = 2;

/** The lines, such a page cut into its own; all as they are in any other text. */
export function cutRunOnPages(lines: readonly Line[], { within }: MarkerPatterns): Line[] {
  const marker = new RegExp(`\\s${within.source}[)）】\\]]?\\s?[:：]`, 'gu');
  return lines.flatMap((line) => {
    const isLong = line.value.length >= SHORTEST && line.page === null;
    return isLong && isPage(line.value, marker) ? cutPage(line) : [line];
  });
}

function isPage(value: string, marker: RegExp): boolean {
  const first = value.search(FIRST_PART);
  if (first >= 0 && SECOND_PART.test(value.slice(first))) return true;
  return (value.match(marker)?.length ?? 0) >= FEWEST_MARKERS;
}

function cutPage(line: Line): Line[] {
  const { value } = line;
  const ends = [...value.matchAll(LINE_END)].map(({ index }) => index);
  const cuts = [0, ...ends, value.length];
  return cuts.slice(1).map((end, at) => partOfLine(line, cuts[at] ?? 0, end, null));
}
