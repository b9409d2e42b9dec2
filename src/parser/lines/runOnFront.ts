/**
 * A page in one line: ……的通知 某政发〔2022〕7号 各县人民政府： …… 2022年5月6日 某市妇女发展规划 一、总体要求 ……. Blanks stand where its
 * lines ended. What stands before the first part, the notice and the title, is cut there; the parts are told by their numbers.
 */
import { partOfLine } from './readLines.ts';
import type { Line } from './readLines.ts';

/** A shorter line is a line of the text. */
const SHORTEST = 200;
/** The first part, and the second in the same line. */
const FIRST_PART = /\s(?:一\s?、|第一(?:章|部分|编|篇))/u;
const SECOND_PART = /\s(?:二\s?、|第二(?:章|部分|编|篇))/u;
/** A blank between words, or before a date; one within a number, or around brackets, is for looks. */
const LINE_END = /(?<=[\p{Script=Han}。，；：:,)）〉》】号])\s+(?=[\p{Script=Han}《“"【]|\d{4}年\d{1,2}月|\d{4}-\d)/gu;

/** The lines, with the front of such a page cut into its own; all as they are in any other text. */
export function cutRunOnFronts(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => (line.value.length < SHORTEST || line.page !== null ? [line] : cutFront(line)));
}

function cutFront(line: Line): Line[] {
  const { value } = line;
  const first = value.search(FIRST_PART);
  if (first < 0 || value.slice(first).search(SECOND_PART) < 0) return [line];
  const ends = [...value.slice(0, first).matchAll(LINE_END)].map(({ index }) => index);
  const cuts = [0, ...ends, first, value.length];
  return cuts.slice(1).map((end, at) => partOfLine(line, cuts[at] ?? 0, end, null));
}
